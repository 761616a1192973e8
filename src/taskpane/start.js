// Runs in any browser, however old: when a script of the pane fails before the pane is there, says so at once.
window.onerror = function () {
  var sentence = document.getElementById('not-started');
  if (sentence) sentence.style.visibility = 'visible';
};
