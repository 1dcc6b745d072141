// The text: colours passages in it and translates between the page and offsets in the document's text.

import { takenOut } from "./passages.js";

const SENTENCE_END = /[。！？；\n]/;
const MOST_AROUND = 90;

const flagsOf = (one) => {
  if (one.evidence) return ["evidence"];
  const held = `v-${one.verdict.toLowerCase()}`;
  return takenOut(one) ? ["redact", held] : [held];
};

const element = (name, css, text) => {
  const made = document.createElement(name);
  if (css) made.className = css;
  if (text !== undefined) made.textContent = text;
  return made;
};

export class Paper {
  #parts;
  #lit = null;

  /** @param ranges passages, and evidence that is no passage */
  constructor(sheet, ranges) {
    this.sheet = sheet;
    this.#parts = [...sheet.querySelectorAll(".run")].map((run) => {
      const start = Number(run.dataset.start);
      return { run, start, text: run.textContent, end: start + run.textContent.length, ranges: new Map() };
    }).sort((one, other) => one.start - other.start);
    ranges.forEach((one) => this.#partsOf(one).forEach((part) => part.ranges.set(one.id, one)));
    this.#parts.filter((part) => part.ranges.size).forEach((part) => this.#paint(part));
  }

  /** Shows passages as they are now. */
  put(changed) {
    const parts = new Set();
    changed.forEach((one) => this.#partsOf(one).forEach((part) => parts.add(part) && part.ranges.set(one.id, one)));
    parts.forEach((part) => this.#paint(part));
  }

  remove(gone) {
    const parts = new Set();
    gone.forEach((one) => this.#partsOf(one).forEach((part) => parts.add(part) && part.ranges.delete(one.id)));
    parts.forEach((part) => this.#paint(part));
  }

  /** Shows where a passage is. */
  light(one) {
    const before = this.#lit;
    this.#lit = one.id;
    if (before !== null) this.sheet.querySelectorAll("mark.lit").forEach((mark) => mark.classList.remove("lit"));
    const marks = this.#partsOf(one).flatMap((part) => this.#marks(part, one.id));
    marks.forEach((mark) => mark.classList.add("lit"));
    marks[0]?.scrollIntoView({ block: "center" });
  }

  /** The stretches of the document's text that a selection covers: one for each part, without blanks around it. */
  stretches(range) {
    return this.#parts.filter((part) => range.intersectsNode(part.run)).map((part) => {
      const from = part.run.contains(range.startContainer) ? this.#inside(part, range.startContainer, range.startOffset) : 0;
      const to = part.run.contains(range.endContainer) ? this.#inside(part, range.endContainer, range.endOffset) : part.text.length;
      const chosen = part.text.slice(from, to);
      const start = part.start + from + (chosen.length - chosen.trimStart().length);
      return { start, end: start + chosen.trim().length, text: chosen.trim() };
    }).filter((stretch) => stretch.text);
  }

  /** Where a char of the document's text stands on the page. */
  domAt(offset) {
    const part = this.#partsOf({ start: offset, end: offset + 1 })[0] || this.#parts[0];
    const walker = document.createTreeWalker(part.run, NodeFilter.SHOW_TEXT);
    let left = Math.max(0, offset - part.start);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (left < node.length) return { node, offset: left };
      left -= node.length;
    }
    return { node: part.run, offset: 0 };
  }

  /** How often a text stands in the document. */
  count(text) {
    return this.#parts.reduce((sum, part) => sum + part.text.split(text).length - 1, 0);
  }

  /** The sentence around a passage, or its row in a table, as it reads once everything is taken out. */
  remainder(one) {
    const left = document.createDocumentFragment();
    const part = this.#partsOf(one)[0];
    const row = part?.run.closest("tr");
    const parts = row ? this.#parts.filter((other) => row.contains(other.run)) : [part].filter(Boolean);
    parts.forEach((other, at) => {
      if (at) left.append("　|　");
      const from = row ? other.start : other.start + this.#sentenceStart(other, one.start - other.start);
      const to = row ? other.end : other.start + this.#sentenceEnd(other, one.end - other.start);
      this.#blacken(left, other, from, to, one);
    });
    return left;
  }

  #sentenceStart(part, at) {
    let from = at;
    while (from > 0 && at - from < MOST_AROUND && !SENTENCE_END.test(part.text[from - 1])) from--;
    return from;
  }

  #sentenceEnd(part, at) {
    let to = Math.min(at, part.text.length);
    while (to < part.text.length && to - at < MOST_AROUND && !SENTENCE_END.test(part.text[to - 1])) to++;
    return to;
  }

  #blacken(into, part, from, to, here) {
    const out = [...part.ranges.values()].filter((one) => !one.evidence && takenOut(one));
    let at = from;
    while (at < to) {
      const covering = out.filter((one) => one.start <= at && one.end > at);
      const starts = out.map((one) => one.start).filter((start) => start > at);
      const next = Math.min(to, ...(covering.length ? covering.map((one) => one.end) : starts));
      const text = part.text.slice(at - part.start, next - part.start);
      const own = at < here.end && next > here.start;
      into.append(covering.length ? element("span", own ? "block own" : "block", "█".repeat(Math.min(8, text.length))) : text);
      at = next;
    }
  }

  #partsOf(one) {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle].end <= one.start) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (let at = low; at < this.#parts.length && this.#parts[at].start < one.end; at++) found.push(this.#parts[at]);
    return found;
  }

  #marks(part, id) {
    return [...part.run.querySelectorAll("mark")].filter((mark) => mark.dataset.h.split(" ").includes(String(id)));
  }

  #inside(part, node, offset) {
    const before = document.createRange();
    before.setStart(part.run, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  }

  #paint(part) {
    const ranges = [...part.ranges.values()];
    const cuts = new Set([part.start, part.end]);
    ranges.forEach((one) => cuts.add(Math.max(part.start, one.start)).add(Math.min(part.end, one.end)));
    const ordered = [...cuts].sort((one, other) => one - other);
    part.run.replaceChildren(...ordered.slice(1).map((to, at) => this.#segment(part, ordered[at], to, ranges)));
  }

  #segment(part, from, to, ranges) {
    const text = part.text.slice(from - part.start, to - part.start);
    const over = ranges.filter((one) => one.start < to && one.end > from)
      .sort((one, other) => this.#rank(one) - this.#rank(other) || (one.end - one.start) - (other.end - other.start));
    if (!over.length) return document.createTextNode(text);
    const mark = element("mark", [over[0].css, ...new Set(over.flatMap(flagsOf))].join(" "), text);
    mark.dataset.h = over.map((one) => one.id).join(" ");
    mark.title = over.map((one) => `${one.label}：${one.why}`).join("\n");
    const out = over.find((one) => !one.evidence && takenOut(one));
    if (out && (out.start === from || from === part.start)) mark.dataset.ground = out.ground;
    if (over.some((one) => one.id === this.#lit)) mark.classList.add("lit");
    return mark;
  }

  #rank(one) {
    if (one.evidence) return 2;
    return takenOut(one) ? 0 : 1;
  }
}
