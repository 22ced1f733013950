// Texts of all steps of a cell, told shortly: the rule that makes them, and what it does not make.
//
// "text": the same in each step. ["a", "b"]: one by one. {parts, numbers}: numbers that count
// up between fixed parts. {run, offset, parts}: the names of a run's steps, between two parts.

function textAt(series, step) {
  if (typeof series === "string") return series;
  if (Array.isArray(series)) return series[step];
  const odd = series.odd && series.odd[step];
  if (odd !== undefined) return odd;
  if (series.numbers) return counted(series, step);
  const name = textAt(page.runs[series.run], step + series.offset);
  return series.parts[0] + name + series.parts[1];
}

function counted({ parts, numbers }, step) {
  let text = parts[0];
  for (let at = 0; at < numbers.length; at += 1) {
    const [start, each, width] = numbers[at];
    text += String(start + each * step).padStart(width, "0") + parts[at + 1];
  }
  return text;
}

// The first step whose text is this one; -1 if there is none.
function stepOf(series, text, steps) {
  if (typeof series === "string") return series === text ? 0 : -1;
  for (let step = 0; step < steps; step += 1) {
    if (textAt(series, step) === text) return step;
  }
  return -1;
}
