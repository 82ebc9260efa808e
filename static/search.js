/* The page of search. VJ_PAGES (searchindex.js, by _ext/vj_search.py) has, packed, the pages in the order of
   the book, each with its places: [address, [[anchor, name, text], …]]. Found are the places with every word, else with most;
   a word fits where one begins with it, a number only where it stands as such. */
const MORE = 3, AROUND = 110, SMALL = new Set("a an and at by for from in is of on or the to with".split(" "));

/* Letters without case and marks, each in its place, so that what is found can be shown. */
const plain = s => s.replace(/[đĐ]/g, "d").replace(/[^\x00-\x7f]/g, c => c.normalize("NFD")[0]).toLowerCase();
const tokens = s => [...plain(s).matchAll(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{N}]*/gu)]
  .map(m => ({ word: m[0].replaceAll(",", ""), at: m.index, end: m.index + m[0].length }));
const isNumber = word => /^\d/.test(word);
const fits = (word, wanted) => isNumber(wanted) ? word === wanted
  : word.startsWith(wanted) || wanted.length > 3 && wanted.endsWith("s") && word === wanted.slice(0, -1);

let pages = [], places = [], known = new Set();

/* The index comes packed: it has nearly every word of the book. */
async function unpack() {
  const packed = new Blob([Uint8Array.from(atob(VJ_PAGES), c => c.charCodeAt(0))]);
  pages = await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).json();
  places = pages.flatMap(([href, found], order) => found.map(([anchor, name, text]) =>
    ({ href, order, page: found[0][1], anchor, name, text, words: tokens(text), named: tokens(name) })));
  known = new Set(places.flatMap(p => [...p.named, ...p.words].map(t => t.word)));
}

/* How many letters must change to make one word another. */
function distance(a, b) {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length];
}

/* A word as the book writes it, or the nearest that it has. */
function spelled(wanted) {
  if (isNumber(wanted) || [...known].some(word => fits(word, wanted))) return wanted;
  let best = wanted, least = wanted.length > 5 ? 3 : 2;
  for (const word of known) {
    const near = word[0] === wanted[0] && Math.abs(word.length - wanted.length) < least, far = near ? distance(word, wanted) : least;
    if (far < least) [best, least] = [word, far];
  }
  return best;
}

/* Where the words stand one after the other, else where the first of them stands. */
function rate(place, wanted) {
  const hits = wanted.map(w => place.words.findIndex(t => fits(t.word, w)));
  const named = wanted.map(w => place.named.some(t => fits(t.word, w)));
  const has = wanted.filter((_, i) => hits[i] >= 0 || named[i]).length;
  const row = wanted.length > 1 ? place.words.findIndex((_, i) => wanted.every((w, n) => place.words[i + n] && fits(place.words[i + n].word, w))) : -1;
  const score = named.filter(Boolean).length + (row >= 0 ? 6 : 0) + 3 / Math.log2(8 + place.words.length) - place.order / 20;
  return { place, has, score, at: place.words[row >= 0 ? row : Math.max(...hits)]?.at ?? 0 };
}

function search(query) {
  let wanted = tokens(query).map(t => t.word);
  if (wanted.some(word => !SMALL.has(word))) wanted = wanted.filter(word => !SMALL.has(word));
  const read = wanted.map(spelled), rated = places.map(place => rate(place, read));
  const most = Math.max(...rated.map(hit => hit.has)), hits = rated.filter(hit => most && hit.has === most);
  const found = pages.map((_, order) => hits.filter(hit => hit.place.order === order).sort((a, b) => b.score - a.score));
  const weight = hits => hits[0].score + 4 * hits.length / pages[hits[0].place.order][1].length;   // how much of the page it is
  return { wanted, read, all: most === read.length, found: found.filter(hits => hits.length).sort((a, b) => weight(b) - weight(a)) };
}

addEventListener("DOMContentLoaded", async () => {
  const field = document.querySelector(".bd-search-container input"), out = document.getElementById("vj-found");
  const status = document.querySelector(".search-summary");
  const make = (tag, attributes = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), attributes);
    node.append(...children);
    return node;
  };
  const marked = (text, words) => {
    const parts = [];
    let done = 0;
    for (const t of tokens(text)) {
      if (!words.some(w => fits(t.word, w))) continue;
      parts.push(text.slice(done, t.at), make("mark", {}, text.slice(t.at, t.end)));
      done = t.end;
    }
    return [...parts, text.slice(done)];
  };
  const excerpt = ({ place: { text }, at }, words) => {
    const from = at > AROUND ? text.indexOf(" ", at - AROUND) + 1 : 0;
    const to = at + 2 * AROUND < text.length ? text.lastIndexOf(" ", at + 2 * AROUND) : text.length;
    return make("p", { className: "context" }, from ? "… " : "", ...marked(text.slice(from, to), words), to < text.length ? " …" : "");
  };
  const entry = (hit, words) => {
    const { href, anchor, name, text } = hit.place;
    const link = make("a", { href: href + (anchor && "#" + anchor) }, ...marked(name, words));
    return make("li", {}, anchor ? link : "", text ? excerpt(hit, words) : "");
  };
  const show = () => {
    const { wanted, read, all, found } = search(field.value), count = found.flat().length;
    const other = wanted.flatMap((w, i) => w === read[i] ? [] : `“${w}” is not in the book; shown is “${read[i]}”. `).join("");
    status.textContent = !wanted.length ? "" : !count ? "Nothing in the book has these words."
      : `${other}${all ? "" : "No place has all of these words; these have most. "}${count} ${count === 1 ? "place" : "places"} on ${found.length} ${found.length === 1 ? "page" : "pages"}.`;
    out.replaceChildren(...found.map(hits => {
      const { href, page } = hits[0].place, rest = hits.slice(MORE);
      const list = some => make("ul", {}, ...some.map(hit => entry(hit, read)));
      const more = make("details", {}, make("summary", {}, `${rest.length} more on this page`));
      more.addEventListener("toggle", () => more.children[1] ?? more.append(list(rest)));
      return make("section", {}, make("h2", {}, make("a", { href }, ...marked(page, read))), list(hits.slice(0, MORE)), rest.length ? more : "");
    }));
    document.title = document.title.replace(/^.*?Search/, `${field.value ? field.value + " - " : ""}Search`);
    return read;
  };
  let words = [];
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.focus();
  await unpack();
  words = show();
  field.addEventListener("input", () => {
    words = show();
    history.replaceState(null, "", field.value ? "?q=" + encodeURIComponent(field.value) : location.pathname);
  });
  /* The page that is opened marks them (book.js). */
  out.addEventListener("click", event => event.target.closest("a") && sessionStorage.setItem("vj-found", words.join(" ")));
});
