/* Plain ES5, since it runs where nothing newer does: says so where the program can't run. */
(function () {
  function isTooOld() {
    return (
      typeof Promise === 'undefined' ||
      typeof Worker === 'undefined' ||
      typeof globalThis === 'undefined' ||
      typeof structuredClone === 'undefined' ||
      typeof Array.prototype.findLast === 'undefined'
    );
  }

  function tell() {
    document.getElementById('root').hidden = true;
    document.getElementById('too-old').hidden = false;
  }

  if (!isTooOld()) return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell);
  else tell();
})();
