// Sends a chosen file as it is and shows how far it is; used by forms with data-upload. Loaded by the pages that have one.
(function () {
  'use strict';
  if (window.sendsUploads) return;
  window.sendsUploads = true;

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-upload]');
    if (!form) return;
    event.preventDefault();
    event.stopPropagation();
    const file = form.querySelector('input[type=file]').files[0];
    if (file) send(form, file);
  }, true);

  function send(form, file) {
    const progress = form.querySelector('progress');
    const button = form.querySelector('button[type=submit]');
    const request = new XMLHttpRequest();
    request.open('POST', form.action + '?mediaType=' + encodeURIComponent(file.type));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'text/html');
    request.setRequestHeader('HX-Request', 'true');
    request.setRequestHeader('X-Requested-With', 'JavaScript');
    request.setRequestHeader('X-CSRF-Token', form.querySelector('[name=_csrf]').value);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) progress.value = event.loaded / event.total;
    });
    request.addEventListener('loadend', () => {
      button.disabled = false;
      progress.hidden = true;
      if (request.status >= 200 && request.status < 300) {
        location.reload();
      } else {
        show(request);
      }
    });
    button.disabled = true;
    progress.value = 0;
    progress.hidden = false;
    request.send(file);
  }

  // The problem as the server worded it; where there is no answer, the frame's own notice.
  function show(request) {
    const area = document.getElementById('problems');
    const type = request.getResponseHeader('Content-Type') || '';
    const notice = document.getElementById(request.status === 499 ? 'notice-signed-out' : 'notice-unreachable');
    if (request.status >= 400 && type.startsWith('text/html')) {
      area.innerHTML = request.responseText;
    } else if (notice) {
      area.replaceChildren(notice.content.cloneNode(true));
    }
    area.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }
})();
