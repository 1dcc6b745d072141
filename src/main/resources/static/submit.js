"use strict";
(() => {
  const form = document.getElementById("submit");
  if (!form) return;
  const jobs = document.getElementById("jobs"), input = form.querySelector("input[type=file]");
  const single = form.hasAttribute("data-single");
  const AT_ONCE = 2;
  const waiting = [];
  const files = new WeakMap();
  let sending = 0;

  const row = (template, name) => {
    const made = document.getElementById(template).content.firstElementChild.cloneNode(true);
    made.querySelector(".file").textContent = name;
    return made;
  };

  const refuse = (job, name, reason) => {
    const bad = row("refused", name);
    bad.querySelector(".reason").textContent = reason;
    job.replaceWith(bad);
  };

  const REASONS = { 0: "连接不上服务，请检查网络后重试。", 403: "登录已经失效或者没有权限，请刷新页面后重试。", 413: "文件过大，请拆分后分别提交。", 503: "正在检查的文件较多，请稍候片刻再提交。" };

  const send = (file, job, again) => {
    const data = new FormData(form);
    data.set("file", file);
    if (again) data.set("again", "true");
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    const token = (name) => document.querySelector(`meta[name="csrf-${name}"]`)?.content;
    if (token("header")) request.setRequestHeader(token("header"), token("token"));
    request.upload.onprogress = (e) => { job.querySelector("progress").value = e.total ? (100 * e.loaded) / e.total : 0; };
    request.onloadend = () => {
      sending--;
      if (request.status === 202) {
        const made = document.createElement("template");
        made.innerHTML = request.responseText;
        const next = made.content.querySelector("li");
        files.set(next, file);
        job.replaceWith(next);
        window.htmx.process(next);
      } else {
        refuse(job, file.name, REASONS[request.status] ?? "上传没有完成，请重试。");
      }
      sendNext();
    };
    request.send(data);
  };

  const sendNext = () => {
    while (sending < AT_ONCE && waiting.length) {
      sending++;
      send(...waiting.shift());
    }
  };

  const take = (chosen, again) => {
    for (const file of single ? [...chosen].slice(0, 1) : chosen) {
      const job = row("sending", file.name);
      if (single) jobs.replaceChildren();
      jobs.append(job);
      waiting.push([file, job, again]);
    }
    sendNext();
  };

  input.addEventListener("change", () => { take(input.files, false); input.value = ""; });
  form.addEventListener("submit", (e) => e.preventDefault());
  let over = 0;
  const hovering = (change) => { over = Math.max(0, over + change); document.body.classList.toggle("dropping", over > 0); };
  addEventListener("dragenter", (e) => { e.preventDefault(); hovering(1); });
  addEventListener("dragleave", () => hovering(-1));
  addEventListener("dragover", (e) => e.preventDefault());
  addEventListener("drop", (e) => { e.preventDefault(); hovering(-over); take(e.dataTransfer.files, false); });

  jobs.addEventListener("click", (e) => {
    if (e.target.closest(".print")) print();
    const again = e.target.closest(".again");
    if (!again) return;
    const job = again.closest("li"), file = files.get(job);
    job.remove();
    take([file], true);
  });

  // One file alone: on to its case. A secret mark: into view.
  document.body.addEventListener("htmx:afterSettle", () => {
    const done = jobs.querySelectorAll("[data-go]");
    if (jobs.children.length === 1 && done.length === 1) location.assign(done[0].dataset.go);
    const alarm = jobs.querySelector(".alarm:not(.seen)");
    if (alarm) {
      alarm.classList.add("seen");
      alarm.focus();
      alarm.scrollIntoView();
    }
  });
  document.body.addEventListener("htmx:sendError", (e) => {
    if (jobs.contains(e.target)) refuse(e.target, e.target.querySelector(".file").textContent, "连接不上服务。文件可能已经立件，请到“我提交的”查看。");
  });
})();
