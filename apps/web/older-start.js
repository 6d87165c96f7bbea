/* global document */
/* Read by engines of any age. Runs after the module of the page, which marks the page as open. */
(function () {
  if (document.documentElement.hasAttribute('data-open')) return;
  var script = document.createElement('script');
  script.src = document.currentScript.getAttribute('data-bundle');
  document.body.appendChild(script);
})();
