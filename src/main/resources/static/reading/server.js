// What the page asks of the server. Every request says which version the reader sees.

const main = document.getElementById("main");
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

/** The server refused; `passages` are those that others judged meanwhile. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail || "系统出现错误，操作没有生效，请刷新后重试。");
    this.passages = problem.passages || [];
  }
}

const post = async (path, body) => {
  const headers = { "Content-Type": "application/json", Accept: "application/json, application/problem+json" };
  if (meta("csrf-header")) headers[meta("csrf-header")] = meta("csrf-token");
  try {
    return await fetch(`${main.dataset.url}/${path}`, {
      method: "POST", headers, redirect: "manual", body: JSON.stringify({ version: Number(main.dataset.version), ...body }),
    });
  } catch (unreachable) {
    throw new Refused({ detail: "连接不上服务，操作没有生效，请检查网络后重试。" });
  }
};

const send = async (path, body) => {
  const answer = await post(path, body);
  if (answer.type === "opaqueredirect" || answer.status === 401) throw new Refused({ detail: "登录已经失效，操作没有生效，请重新登录。" });
  if (answer.status === 403) throw new Refused({ detail: "您没有办理此项的权限，或者页面已经过期，请刷新后重试。" });
  if (answer.ok) return answer.json();
  throw new Refused(await answer.json().catch(() => ({})));
};

/** Judges passages: [{ seen: { id, at }, opinion: { verdict, reason } }]; gives them as they are now. */
export const judge = (judgements) => send("judge", { judgements });

/** Adds stretches [{ start, end, text }] as a wish { type, ground, reason, everywhere } says; gives what was added. */
export const add = (stretches, wish) => send("add", { stretches, wish });

/** Takes back added passages [{ id, at }]. */
export const remove = (passages) => send("remove", { passages });

/** Notes hidden parts as dealt with; gives all of them. */
export const clear = (parts) => send("clear", { parts });
