"use strict";
(() => {
  document.getElementById("complaint")?.focus();
  const form = document.querySelector("form.act");
  if (!form) return;
  const SHORTEST = 6;
  const reason = form.elements.reason, prompt = form.querySelector(".prompt");
  const attributes = [...form.querySelectorAll("input[name=attribute]")];
  const labelOf = (value) => attributes.find((one) => one.value === value)?.closest("label").textContent.trim() ?? value;
  const chosen = () => attributes.find((one) => one.checked)?.value;
  const grounds = () => [...form.querySelectorAll("input[name=grounds]:checked")].map((one) => one.value).sort().join(" ");

  // What differs from what is held, in words.
  const changes = () => {
    if (!attributes.length) return [];
    const held = form.dataset, said = [];
    if (chosen() !== held.attribute) said.push(`将公开属性由“${labelOf(held.attribute)}”改为“${labelOf(chosen())}”`);
    if (form.elements.category.value !== held.category) said.push("变更了目录类别");
    if (grounds() !== (held.grounds ?? "").split(" ").filter(Boolean).sort().join(" ")) said.push("变更了不公开依据");
    return said;
  };

  const ask = (text) => {
    prompt.textContent = text;
    prompt.hidden = !text;
    reason.classList.toggle("wanted", Boolean(text));
  };

  const LONG = `请写明理由（不少于${SHORTEST}个字）。`;
  const wanted = (button) => {
    const changed = button.dataset.rules === "true" ? changes() : [];
    if (changed.length) return `您${changed.join("，")}，${LONG}`;
    if (button.dataset.needs === "true") return `办理“${button.textContent.trim()}”，${LONG}`;
    if (button.value === "CONFIRM" && chosen() === "WITHHELD") return `不予公开的，${LONG}`;
    return "";
  };

  form.addEventListener("change", (e) => {
    if (e.target === reason) return;
    const changed = changes();
    ask(changed.length && reason.value.trim().length < SHORTEST ? `您${changed.join("，")}，${LONG}` : "");
  });
  reason.addEventListener("input", () => { if (reason.value.trim().length >= SHORTEST) ask(""); });
  form.addEventListener("submit", (e) => {
    const rules = e.submitter?.dataset.rules === "true";
    if (rules && chosen() === "PROACTIVE" && form.elements.category.value === "NONE") {
      e.preventDefault();
      ask("主动公开须选择目录类别。");
      form.elements.category.focus();
      return;
    }
    if (rules && chosen() === "WITHHELD" && !grounds()) {
      e.preventDefault();
      ask("不予公开须至少勾选一项依据。");
      form.querySelector("input[name=grounds]").focus();
      return;
    }
    const why = e.submitter ? wanted(e.submitter) : "";
    if (!why || reason.value.trim().length >= SHORTEST) return;
    e.preventDefault();
    ask(why);
    reason.focus();
  });
})();
