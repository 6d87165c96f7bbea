/**
 * Leaves every Enter that an input method takes to it: with it somebody chooses a word, and sends and moves nothing. Some
 * browsers report the one that ends a composition afterwards, as key 229. To be called once, before a page is drawn.
 */
export function leaveEnterToInputMethod(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.isComposing || event.keyCode === 229)) return;
      event.stopImmediatePropagation();
      // While a composition goes on the browser itself does nothing else; after it, it would send the form.
      if (!event.isComposing) event.preventDefault();
    },
    { capture: true },
  );
}
