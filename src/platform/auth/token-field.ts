/** Name of the field, and of the header for scripts, that carries a form's token. */
export const tokenField = '_form'
export const tokenHeader = 'x-form-token'
