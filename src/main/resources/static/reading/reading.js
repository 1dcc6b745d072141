// The reading page: keys and buttons, one passage at a time.

import { Choosing } from "./choosing.js";
import { History } from "./history.js";
import { List, stateOf } from "./list.js";
import { Paper } from "./paper.js";
import { Passages } from "./passages.js";
import { hiddenContent, rejecting, tabs, toast } from "./parts.js";
import * as server from "./server.js";

const byId = (id) => document.getElementById(id);
const main = byId("main");
const mayJudge = main.dataset.judge === "true";
const data = JSON.parse(byId("data").textContent);
const passages = new Passages(data.passages, data.evidence);
const extra = data.evidence
  .filter((one) => !data.passages.some((other) => other.start === one.start && other.end === one.end))
  .map((one, at) => ({ ...one, id: `e${at}`, evidence: true }));
const paper = new Paper(byId("sheet"), [...data.passages, ...extra]);
const list = new List(byId("list"), byId("card"), passages);
const history = new History(`reading-${main.dataset.case}-${main.dataset.version}`);
const show = tabs();
let busy = false;

// --- looking

const draw = (one) => list.show(one, paper.remainder(one), mayJudge ? [
  ["accept", "A", "采纳", one.verdict !== "ACCEPTED"],
  ["reject", "X", "不采纳", true],
  ["same", "S", `相同文字全部（${passages.sameText(one).length + 1}）`, one.verdict !== "OPEN" && passages.sameText(one).length > 0],
  one.redact ? null : ["out", "R", "改为隐去", true],
  one.added ? ["remove", "D", "撤回", true] : null,
  ["undo", "U", "撤销", history.size > 0],
  ["next", "N", "下一处未核", true],
] : [["next", "N", "下一处未核", true]]);

const look = (one, aloud = true) => {
  if (!one) return;
  show("passages");
  list.select(one.id);
  paper.light(one);
  draw(one);
  const order = passages.order();
  if (aloud) byId("say").textContent = `第${order.indexOf(one) + 1}处，共${order.length}处。${one.label}，${one.text.slice(0, 40)}，${stateOf(one)}`;
};

const lookAt = (start, end) => {
  const one = passages.at(start, end) || extra.find((other) => other.start === start && other.end === end);
  if (!one) return;
  if (one.evidence) paper.light(one);
  else look(one);
};

const nextOpen = () => {
  const next = passages.nextOpen(list.current?.id);
  if (next) look(next);
  else toast("已经全部核过。", false);
};

// --- changing

const put = (changed) => {
  passages.put(changed);
  paper.put(changed);
  list.put(changed);
};

const drop = (ids) => {
  const gone = ids.map((id) => passages.get(id)).filter(Boolean);
  const next = passages.order().filter((one) => !ids.includes(one.id)).find((one) => one.start >= (gone[0]?.start ?? 0));
  passages.remove(ids);
  paper.remove(gone);
  list.remove(ids);
  if (next && !list.current) look(next, false);
};

/** Does one thing at a time; what the server refuses is said, and nothing is shown as done. */
const attempt = async (work) => {
  if (busy || !mayJudge) return false;
  busy = true;
  document.body.classList.add("busy");
  try {
    await work();
    if (list.current) draw(list.current);
    return true;
  } catch (refused) {
    if (!(refused instanceof server.Refused)) throw refused;
    put(refused.passages);
    if (list.current) draw(list.current);
    toast(refused.message, true);
    return false;
  } finally {
    busy = false;
    document.body.classList.remove("busy");
  }
};

const judge = (ones, opinion) => attempt(async () => {
  const now = await server.judge(ones.map((one) => ({ seen: { id: one.id, at: one.at }, opinion })));
  history.judged(ones, now);
  put(now);
  byId("say").textContent = `${now.length > 1 ? now.length + "处" : ""}${opinion.verdict === "ACCEPTED" ? "已采纳" : "已定为不采纳"}，${byId("done").textContent}`;
  if (now.length > 1) toast(`已用于相同文字 ${now.length} 处。按 U 撤销。`, false);
});

const accept = () => {
  if (list.current && list.current.verdict !== "ACCEPTED") judge([list.current], { verdict: "ACCEPTED", reason: "" });
};

const acceptAndGoOn = async () => {
  const one = list.current;
  if (!one || !mayJudge) return;
  if (one.verdict !== "OPEN" || (await judge([one], { verdict: "ACCEPTED", reason: "" }))) nextOpen();
};

const reject = rejecting((one, reason) => judge([one], { verdict: "REJECTED", reason }));

const same = () => {
  const one = list.current;
  if (!one) return;
  if (one.verdict === "OPEN") {
    toast("请先对这一处采纳或者不采纳，再用于相同文字全部。", false);
    return;
  }
  const others = passages.sameText(one).filter((other) => other.verdict !== one.verdict || other.reason !== one.reason);
  if (others.length) judge(others, { verdict: one.verdict, reason: one.added ? "" : one.reason });
  else toast("没有其他需要处理的相同文字。", false);
};

const add = (stretches, wish) => attempt(async () => {
  const added = await server.add(stretches, wish);
  history.added(added);
  put(added);
  look(added[0]);
  toast(`已添加隐去 ${added.length} 处。按 U 撤销。`, false);
});

const remove = () => {
  const one = list.current;
  if (one?.added) attempt(async () => {
    await server.remove([{ id: one.id, at: one.at }]);
    history.removed(one);
    drop([one.id]);
    toast("已撤回人工添加的标注。按 U 恢复。", false);
  });
};

const undo = () => attempt(async () => {
  const step = history.pop();
  if (!step) {
    toast("没有可以撤销的操作。", false);
  } else if (step.judged) {
    const now = await server.judge(step.judged.map(({ id, at, verdict, reason }) => ({ seen: { id, at }, opinion: { verdict, reason } })));
    history.restored(step.judged, now);
    put(now);
    look(passages.get(step.judged[0].id));
  } else if (step.added) {
    await server.remove(step.added);
    drop(step.added.map((one) => one.id));
  } else {
    const { id, start, end, text, type, ground, reason } = step.removed;
    const [back] = await server.add([{ start, end, text }], { type, ground, reason, everywhere: false });
    history.returned(id, back);
    put([back]);
    look(back);
  }
  if (step) byId("say").textContent = `已撤销，${byId("done").textContent}`;
});

const choosing = new Choosing(paper, byId("adder"), add, (words) => toast(words, false));
if (!mayJudge) choosing.open = () => {};
hiddenContent(main.dataset.clear === "true");

// --- keys and buttons

const preview = () => byId("preview").setAttribute("aria-pressed", String(document.body.classList.toggle("after")));
const help = () => byId("keys").showModal();
const out = () => { if (mayJudge && list.current && !list.current.redact) choosing.openFor(list.current, byId("card").getBoundingClientRect()); };
const choose = () => { if (mayJudge) choosing.enter(list.current?.start ?? 0); };
const step = (by) => look(passages.step(list.current?.id, by));
const ACTIONS = { accept, reject: () => mayJudge && reject(list.current), same, undo, next: nextOpen, remove, out };
const KEYS = {
  j: () => step(1), arrowdown: () => step(1), k: () => step(-1), arrowup: () => step(-1), n: nextOpen, a: accept, x: ACTIONS.reject, s: same, u: undo,
  d: remove, r: out, v: choose, p: preview, enter: acceptAndGoOn, escape: () => { byId("toast").hidden = true; }, "?": help, "？": help,
};

document.addEventListener("keydown", (e) => {
  if (e.altKey || e.metaKey || document.querySelector("dialog[open]")) return;
  if (choosing.isOpen && e.key === "Escape") choosing.close();
  else if (e.target.matches("input, select, textarea")) return;
  else if (choosing.byKeyboard && !choosing.isOpen && choosing.key(e)) e.preventDefault();
  else if (choosing.isOpen && e.key === "Enter" && !e.target.closest(".adder")) choosing.focus();
  else if (e.ctrlKey || choosing.isOpen || !KEYS[e.key.toLowerCase()] || (e.key === "Enter" && e.target.closest("button, a, summary"))) return;
  else KEYS[e.key.toLowerCase()]();
  e.preventDefault();
});

byId("preview").addEventListener("click", preview);
byId("help").addEventListener("click", help);
byId("card").addEventListener("click", (e) => ACTIONS[e.target.closest("[data-do]")?.dataset.do]?.());
byId("list").addEventListener("click", (e) => {
  const chosen = e.target.closest(".item");
  if (chosen) look(passages.get(Number(chosen.id.slice(1))));
});
byId("sheet").addEventListener("click", (e) => {
  const mark = e.target.closest("mark");
  const id = mark && getSelection().isCollapsed && mark.dataset.h.split(" ").find((one) => passages.get(Number(one)));
  if (id) look(passages.get(Number(id)));
});
byId("grounds").addEventListener("click", (e) => {
  const evidence = e.target.closest("button[data-start]");
  if (evidence) lookAt(Number(evidence.dataset.start), Number(evidence.dataset.end));
});

list.invite(passages.order().length ? "按 J 逐处查看，A 采纳，X 不采纳，? 查看全部按键。" : "没有发现需要处理的内容。在原文中选中文字，可以添加隐去。");
list.list.focus({ preventScroll: true });
document.body.classList.add("ready");
