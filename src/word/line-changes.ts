/** The lines that differ between two texts: "- " before a line that goes, "+ " before one that comes. */
export function lineChanges(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(old, fresh);
  const changes: string[] = [];
  let [one, other] = [0, 0];
  while (one < old.length || other < fresh.length) {
    if (one < old.length && other < fresh.length && old[one] === fresh[other]) {
      one += 1;
      other += 1;
    } else if (other === fresh.length || (one < old.length && common[one + 1]![other]! >= common[one]![other + 1]!)) changes.push(`- ${old[one++]!}`);
    else changes.push(`+ ${fresh[other++]!}`);
  }
  return changes;
}

// How many lines two ends of the texts have in common, for each pair of places.
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1));
  for (let one = old.length - 1; one >= 0; one -= 1)
    for (let other = fresh.length - 1; other >= 0; other -= 1)
      lengths[one]![other] =
        old[one] === fresh[other] ? lengths[one + 1]![other + 1]! + 1 : Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!);
  return lengths;
}
