/**
 * <upload-progress> around an upload form shows how far the file is. Without it, or without a script, the
 * form works as any form does.
 */
class UploadProgress extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => this.#send(event))
  }

  #send(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    const file = form.querySelector<HTMLInputElement>('input[type=file]')
    if (!file?.files?.length) return
    event.preventDefault()
    const status = document.createElement('p')
    status.setAttribute('role', 'status')
    const bar = document.createElement('progress')
    bar.max = 1
    bar.setAttribute('aria-label', this.dataset.sending ?? '')
    form.append(status, bar)
    for (const button of form.querySelectorAll('button')) button.disabled = true
    const request = new XMLHttpRequest()
    request.upload.onprogress = (progress) => {
      bar.value = progress.total ? progress.loaded / progress.total : 0
      const done = progress.loaded === progress.total
      status.textContent = done
        ? (this.dataset.reading ?? '')
        : `${this.dataset.sending ?? ''}: ${Math.round(bar.value * 100)} %`
    }
    request.onload = () => {
      if (request.status < 400 && request.responseURL !== location.href) {
        location.assign(request.responseURL)
        return
      }
      document.open()
      document.write(request.responseText)
      document.close()
    }
    request.onerror = () => form.submit()
    request.open('POST', form.action)
    request.send(new FormData(form))
  }
}

customElements.define('upload-progress', UploadProgress)
