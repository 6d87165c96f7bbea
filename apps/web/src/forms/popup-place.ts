/** Where the choices of a field belong for screen readers: inside the page or the open dialog, not after it. */
export const popupPlace = (field: HTMLElement): HTMLElement =>
  field.closest<HTMLElement>('[role="dialog"], main') ?? document.body;
