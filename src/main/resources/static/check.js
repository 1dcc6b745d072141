"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const jobs = byId("jobs"), checks = byId("checks"), input = byId("files"), drop = byId("drop"), say = byId("say");
  const AT_ONCE = 2;
  const waiting = [];
  let sending = 0;

  // --- sending files

  const row = (template, name) => {
    const made = byId(template).content.firstElementChild.cloneNode(true);
    made.querySelector(".file").textContent = name;
    made.querySelector(".file").title = name;
    return made;
  };

  const refuse = (job, name, reason) => {
    const bad = row("refused", name);
    bad.querySelector(".reason").textContent = reason;
    job.replaceWith(bad);
  };

  const reasonOf = (request) => {
    try {
      return JSON.parse(request.responseText).detail;
    } catch (notJson) {
      return "上传没有完成，请重试。";
    }
  };

  const send = (file, job) => {
    const form = new FormData();
    form.append("file", file);
    if (byId("asOf").value) form.append("asOf", byId("asOf").value);
    const request = new XMLHttpRequest();
    request.open("POST", drop.action);
    const token = (name) => document.querySelector(`meta[name="csrf-${name}"]`)?.content;
    if (token("header")) request.setRequestHeader(token("header"), token("token"));
    request.upload.onprogress = (e) => { job.querySelector("progress").value = e.total ? (100 * e.loaded) / e.total : 0; };
    request.onloadend = () => {
      sending--;
      if (request.status === 202) {
        const made = document.createElement("template");
        made.innerHTML = request.responseText;
        const next = made.content.querySelector("li");
        job.replaceWith(next);
        window.htmx.process(next);
      } else {
        refuse(job, file.name, request.status ? reasonOf(request) : "连接不上服务，请检查网络后重试。");
      }
      sendNext();
    };
    request.send(form);
  };

  const sendNext = () => {
    while (sending < AT_ONCE && waiting.length) {
      sending++;
      send(...waiting.shift());
    }
  };

  const take = (files) => {
    for (const file of files) {
      const job = row("sending", file.name);
      jobs.append(job);
      waiting.push([file, job]);
    }
    document.body.classList.remove("empty");
    sendNext();
  };

  input.addEventListener("change", () => { take(input.files); input.value = ""; });
  drop.addEventListener("submit", (e) => e.preventDefault());
  let over = 0;
  const hovering = (change) => { over = Math.max(0, over + change); document.body.classList.toggle("dropping", over > 0); };
  addEventListener("dragenter", (e) => { e.preventDefault(); hovering(1); });
  addEventListener("dragleave", () => hovering(-1));
  addEventListener("dragover", (e) => e.preventDefault());
  addEventListener("drop", (e) => { e.preventDefault(); hovering(-over); take(e.dataTransfer.files); });

  // --- showing one check

  const shown = () => checks.querySelector(".check:not([hidden])");

  const show = (id, focus) => {
    const check = byId(id);
    if (!check) return;
    checks.querySelectorAll(".check").forEach((one) => { one.hidden = one !== check; });
    jobs.querySelectorAll(".open").forEach((one) => one.toggleAttribute("aria-current", one.dataset.check === id));
    document.body.classList.add("showing");
    if (focus) (check.querySelector(".sheet") || check).focus({ preventScroll: true });
  };

  document.body.addEventListener("htmx:afterSettle", () => {
    const incident = checks.querySelector(".incident:not(.seen)");
    if (incident) {
      incident.classList.add("seen");
      show(incident.id, true);
    } else if (!shown()) {
      const first = jobs.querySelector(".open");
      if (first) show(first.dataset.check, true);
    }
  });
  document.body.addEventListener("htmx:sendError", (e) => refuse(e.target, e.target.querySelector(".file").textContent, "连接不上服务，请检查网络后重新上传。"));

  // --- evidence

  const marksOf = (check, ids) => [...check.querySelectorAll("mark")].filter((mark) => mark.dataset.h.split(" ").some((id) => ids.includes(id)));

  const clear = (check) => check.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));

  const light = (check, ids, focus) => {
    clear(check);
    const marks = marksOf(check, ids);
    marks.forEach((mark) => mark.classList.add("lit"));
    if (!marks.length) return;
    marks[0].scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    if (focus) marks[0].focus({ preventScroll: true });
    check.querySelectorAll(".advice [data-h]").forEach((button) => button.classList.toggle("lit", button.dataset.h.split(" ").some((id) => ids.includes(id))));
  };

  const step = (check, by) => {
    const stops = [...check.querySelectorAll("mark[data-first]")].filter((mark) => !check.classList.contains("off-" + mark.classList[0]));
    if (!stops.length) return;
    const at = stops.findIndex((mark) => mark.classList.contains("lit"));
    const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
    light(check, [stops[next].dataset.h.split(" ")[0]], true);
    say.textContent = `第${next + 1}处，共${stops.length}处。${stops[next].title}`;
    clear(check);
    stops[next].classList.add("lit");
  };

  const tell = (button, done) => {
    const before = button.textContent;
    button.textContent = done;
    setTimeout(() => { button.textContent = before; }, 1500);
  };

  const copy = (button) => {
    const text = button.closest("section").querySelector(".justification");
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text.textContent).then(() => tell(button, "已复制"));
    } else {
      getSelection().selectAllChildren(text);
      tell(button, "已选中，请按 Ctrl+C");
    }
  };

  document.addEventListener("click", (e) => {
    const mark = e.target.closest("mark");
    const button = e.target.closest("button");
    const check = shown();
    if (mark && check) return light(check, mark.dataset.h.split(" "), true);
    if (!button) return;
    if (button.matches(".open")) show(button.dataset.check, true);
    else if (button.matches(".print")) print();
    else if (button.matches(".copy")) copy(button);
    else if (button.matches(".rest")) {
      const open = button.previousElementSibling.classList.toggle("all");
      button.setAttribute("aria-expanded", String(open));
      button.hidden = open;
    } else if (button.dataset.group) {
      const off = check.classList.toggle("off-" + button.dataset.group);
      button.setAttribute("aria-pressed", String(!off));
    } else if (button.dataset.part) {
      clear(check);
      byId(button.dataset.part).classList.add("lit");
      byId(button.dataset.part).scrollIntoView({ block: "center" });
    } else if (button.dataset.h !== undefined) light(check, button.dataset.h.split(" "), false);
  });

  addEventListener("beforeprint", () => shown()?.querySelectorAll("details").forEach((one) => { one.open = true; }));

  document.addEventListener("keydown", (e) => {
    const check = shown();
    if (!check || e.ctrlKey || e.metaKey || e.altKey || e.target.matches("input, select, textarea")) return;
    const forward = e.key === "j" || e.key === "J" || (e.key === "ArrowDown" && e.target.closest(".sheet"));
    const back = e.key === "k" || e.key === "K" || (e.key === "ArrowUp" && e.target.closest(".sheet"));
    if (!forward && !back) return;
    e.preventDefault();
    step(check, forward ? 1 : -1);
  });
})();
