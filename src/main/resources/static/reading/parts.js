// Parts of the page beside the passages: tabs, messages, the reasons for refusing, hidden content.

import * as server from "./server.js";

const byId = (id) => document.getElementById(id);

/** Wires the tabs; gives the function that shows one by the id of its panel. */
export const tabs = () => {
  const all = [...document.querySelectorAll("[role=tab]")];
  const show = (id, focus = false) => all.forEach((tab) => {
    const on = tab.getAttribute("aria-controls") === id;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    byId(tab.getAttribute("aria-controls")).hidden = !on;
    if (on && focus) tab.focus();
  });
  all.forEach((tab, at) => {
    tab.addEventListener("click", () => show(tab.getAttribute("aria-controls")));
    tab.addEventListener("keydown", (e) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
      if (by) show(all[(at + by + all.length) % all.length].getAttribute("aria-controls"), true);
    });
  });
  return show;
};

let fading;

/** Says something for a while; with a button to refresh where the page may be out of date. */
export const toast = (words, refresh) => {
  const box = byId("toast");
  box.textContent = words;
  if (refresh) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button small";
    button.textContent = "刷新";
    button.addEventListener("click", () => location.reload());
    box.append(" ", button);
  }
  box.classList.toggle("bad", refresh);
  box.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { box.hidden = true; }, refresh ? 15000 : 4000);
};

/** Gives the function that asks why a passage is refused and hands the reason on. */
export const rejecting = (take) => {
  const box = byId("rejecter");
  const words = box.querySelector("textarea");
  const choices = [...box.querySelectorAll("[data-reason]")];
  let asked;
  const done = (reason) => {
    if (reason.trim().length < 2) {
      words.setCustomValidity("请写明不采纳的理由。");
      words.reportValidity();
      return;
    }
    box.close();
    take(asked, reason.trim());
  };
  words.addEventListener("input", () => words.setCustomValidity(""));
  box.querySelector("form").addEventListener("submit", (e) => {
    e.preventDefault();
    done(words.value);
  });
  choices.forEach((choice) => choice.addEventListener("click", () => done(choice.dataset.reason)));
  box.querySelector(".cancel").addEventListener("click", () => box.close());
  box.addEventListener("keydown", (e) => {
    const choice = choices[Number(e.key) - 1];
    if (choice && e.target !== words) {
      e.preventDefault();
      done(choice.dataset.reason);
    } else if (e.key === "Enter" && e.target === words && !e.shiftKey && !e.isComposing) {
      e.preventDefault();
      done(words.value);
    }
  });
  return (one) => {
    if (!one) return;
    asked = one;
    words.value = one.verdict === "REJECTED" ? one.reason : "";
    words.setCustomValidity("");
    byId("rejected").textContent = one.text.slice(0, 80);
    box.showModal();
    choices[0].focus();
  };
};

/** Wires the list of hidden content. */
export const hiddenContent = (mayClear) => {
  const panel = byId("hidden");
  const rows = [...panel.querySelectorAll("[data-part]")];
  const open = () => rows.filter((row) => !row.classList.contains("cleared"));

  const put = (all) => {
    all.forEach((one) => {
      const row = rows.find((other) => Number(other.dataset.part) === one.part);
      if (!row || !one.cleared) return;
      row.classList.add("cleared");
      row.querySelector(".who").textContent = `已处理：${one.cleared}`;
      row.querySelector(".clear")?.remove();
    });
    const count = open().length;
    byId("open-hidden").textContent = count ? `待清除 ${count}` : String(rows.length);
    byId("open-hidden").classList.toggle("alert", count > 0);
    if (byId("clear-all")) byId("clear-all").disabled = count === 0;
    byId("say").textContent = count ? `还有${count}处隐藏内容未处理` : "隐藏内容已全部处理";
  };

  const clear = async (parts) => {
    try {
      put(await server.clear(parts));
    } catch (refused) {
      if (!(refused instanceof server.Refused)) throw refused;
      toast(refused.message, true);
    }
  };

  panel.addEventListener("click", (e) => {
    const goto = e.target.closest("[data-goto]");
    const row = e.target.closest("[data-part]");
    if (goto) {
      document.querySelectorAll(".part.lit").forEach((part) => part.classList.remove("lit"));
      byId(goto.dataset.goto).classList.add("lit");
      byId(goto.dataset.goto).scrollIntoView({ block: "center" });
    } else if (mayClear && e.target.closest(".clear")) {
      const next = open()[open().indexOf(row) + 1];
      clear([Number(row.dataset.part)]).then(() => (next?.querySelector(".clear") || byId("tab-hidden")).focus());
    } else if (mayClear && e.target.id === "clear-all") clear(open().map((one) => Number(one.dataset.part)));
  });
};
