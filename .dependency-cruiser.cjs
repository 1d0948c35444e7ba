/** Who may import whom. Each message says what to do instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'These files import each other in a circle. Move what both need into a file that both import.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      comment:
        'The platform may not know a module. Give the module a hook in its manifest, or let it write a card, and read that.',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules|app)/' },
    },
    {
      name: 'ui-knows-no-room',
      severity: 'error',
      comment: 'Components take plain props. Read what they need in the page, and pass it on.',
      from: { path: '^src/ui/' },
      to: { path: '^src/(modules|app|platform/(?!i18n/))' },
    },
    {
      name: 'front-door',
      severity: 'error',
      comment: 'Another module is entered through its index.ts alone. Export what you need there, or use cards and links.',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'app-uses-front-doors',
      severity: 'error',
      comment: 'The composition enters modules through their index.ts.',
      from: { path: '^src/app/' },
      to: { path: '^src/modules/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'rules.ts decides; it imports types only. Pass in what it has to know.',
      from: { path: '/rules\\.ts$' },
      to: { dependencyTypesNot: ['type-only'], pathNot: '/rules\\.ts$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Tests and fixtures stand outside what runs.',
      from: { pathNot: '\\.(test|fixture)\\.tsx?$' },
      to: { path: '\\.(test|fixture)\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '(schema\\.d\\.ts|^dist)' },
  },
}
