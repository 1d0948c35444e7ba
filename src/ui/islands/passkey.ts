import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser'

/**
 * `<passkey-button>`: a button that signs in with a passkey (`data-how="sign-in"`) or makes one
 * (`data-how="register"`, with the name from the field `data-name`). Without scripts, or in a browser that
 * knows no passkeys, it stays hidden: password, code and link do without.
 */
class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn()) return
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => void this.#run())
  }

  async #run(): Promise<void> {
    const button = this.querySelector('button')
    if (button) button.disabled = true
    this.#say('')
    try {
      const optionsJSON = await this.#send(this.dataset.options, {})
      const answer =
        this.dataset.how === 'register'
          ? await startRegistration({ optionsJSON })
          : await startAuthentication({ optionsJSON })
      const name = document.querySelector<HTMLInputElement>(`#${this.dataset.name ?? 'none'}`)?.value ?? ''
      const done = await this.#send(this.dataset.answer, { answer, name, onward: this.dataset.onward ?? '' })
      location.assign(done.to)
    } catch (error) {
      // Who closes the browser's own window knows what happened.
      const closed = error instanceof WebAuthnError && error.name === 'NotAllowedError'
      if (!closed) this.#say(this.dataset.failed ?? '')
    } finally {
      if (button) button.disabled = false
    }
  }

  async #send(address: string | undefined, body: unknown) {
    const response = await fetch(address ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-form-token': this.dataset.token ?? '' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(String(response.status))
    return response.json()
  }

  #say(text: string): void {
    const line = this.querySelector<HTMLElement>('[role=alert]')
    if (!line) return
    line.textContent = text
    line.hidden = text === ''
  }
}

customElements.define('passkey-button', PasskeyButton)
