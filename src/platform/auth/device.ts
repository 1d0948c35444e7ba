const browsers: [string, RegExp][] = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
]

const systems: [string, RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
]

/**
 * Browser and system in a few words ('Firefox, Windows'), enough for a person to know its own sessions. The
 * full header is not kept: it could tell people apart.
 */
export function deviceOf(userAgent: string): string {
  const named = [browsers, systems].map((list) => list.find(([, sign]) => sign.test(userAgent))?.[0])
  return named.filter(Boolean).join(', ')
}
