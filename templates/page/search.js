// Which layers a query means: words in their names, of all steps, and type:word.

const MOST_FOUND = 60;
const RANK = { exact: 0, start: 1, part: 2, within: 3, type: 4 };

function wordsOf(query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return {
    types: words.filter((word) => word.startsWith("type:")).map((word) => word.slice(5)),
    names: words.filter((word) => !word.startsWith("type:")),
  };
}

function search(query) {
  const words = wordsOf(query);
  if (!words.types.length && !words.names.length) return { shown: [], count: 0 };
  const found = page.layers.map((layer, index) => foundIn(layer, index, words)).filter(Boolean);
  found.sort((one, other) => one.rank - other.rank || one.index - other.index);
  return { shown: found.slice(0, MOST_FOUND), count: found.length };
}

function foundIn(layer, index, { types, names }) {
  const type = layer.type.toLowerCase();
  if (!types.every((word) => type.includes(word))) return null;
  if (!names.length) return { index, step: 0, rank: RANK.part, count: layer.steps };
  const best = bestStep(layer, index, names);
  if (best) return best;
  const byType = names.every((word) => type.includes(word));
  return byType ? { index, step: 0, rank: RANK.type, count: layer.steps } : null;
}

function bestStep(layer, index, names) {
  let best = null;
  let count = 0;
  for (let step = 0; step < layer.steps; step += 1) {
    const name = fullName(index, step).toLowerCase();
    if (!names.every((word) => name.includes(word))) continue;
    count += 1;
    const rank = rankOf(name, names);
    if (!best || rank < best.rank) best = { index, step, rank };
  }
  return best && { ...best, count };
}

function rankOf(name, [first, ...others]) {
  if (others.length) return RANK.part;
  if (name === first) return RANK.exact;
  if (name.startsWith(first)) return RANK.start;
  return name.includes(`/${first}`) || name.includes(`_${first}`) ? RANK.part : RANK.within;
}
