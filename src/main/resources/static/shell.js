"use strict";
(() => {
  // Every request that htmx sends carries the token that forms carry.
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
  document.addEventListener("htmx:configRequest", (e) => {
    if (meta("csrf-header")) e.detail.headers[meta("csrf-header")] = meta("csrf-token");
  });

  // A page that is asked for after the session ended: back to the login.
  document.addEventListener("htmx:responseError", (e) => {
    if (e.detail.xhr.status === 401) location.assign("/login?ended");
  });

  const menu = document.querySelector(".who");
  const close = () => { if (menu) menu.open = false; };
  document.addEventListener("click", (e) => { if (!e.target.closest(".who")) close(); });
  document.addEventListener("keydown", (e) => {
    if (e.key !== "Escape" || !menu?.open) return;
    close();
    menu.querySelector("summary").focus();
  });

  document.addEventListener("submit", (e) => {
    const question = e.target.dataset.ask;
    if (question && !confirm(question)) e.preventDefault();
  });
})();
