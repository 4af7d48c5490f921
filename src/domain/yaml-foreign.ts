import { YAML_RULES, type YamlFault } from '../schema/yaml-messages.ts';

const JSON_LINE = /^ *"([a-z]\w*)"\s*:\s*(.*\S)\s*,\s*$/;
const QUOTED_LINE = /^ *"([a-z]\w*: )\s*([^"]+)"\s*$/;
const EQUALS = /^([a-z]\w*)\s*=\s*(\S.*)$/;
/** «* title: …», «**title:** …» and «`title`: …», as texts about fields write them. */
const MARKED = /^(?:[*+>•–—]\s*|\*\*|`)([a-z]\w*)(?:\*\*|`)?\s*:(?:\*\*)?\s+(\S.*)$/;
const DASHED = /^- +([a-z]\w*:(?:\s.*|$))/;

/** A line of fields written as in another program, and the line to write instead; null for all other lines. */
export const foreignLine = (
  lines: readonly string[],
  index: number,
): { fault: YamlFault; line: string } | null => {
  const line = lines[index] ?? '';
  const json = JSON_LINE.exec(line);
  if (json) return { fault: YAML_RULES.json, line: `${json[1]}: ${json[2]}` };
  const quoted = QUOTED_LINE.exec(line);
  if (quoted) return { fault: YAML_RULES.quotedLine, line: `${quoted[1]}"${quoted[2]}"` };
  const equals = EQUALS.exec(line);
  if (equals) return { fault: YAML_RULES.noColon(line), line: `${equals[1]}: ${equals[2]}` };
  const marked = MARKED.exec(line);
  if (marked) return { fault: YAML_RULES.beforeName(line), line: `${marked[1]}: ${marked[2]}` };
  const dashed = DASHED.exec(line)?.[1];
  return dashed && !inList(lines, index)
    ? { fault: YAML_RULES.beforeName(line), line: dashed }
    : null;
};

/** Whether a line that begins with a dash stands in the list of a field above it. */
const inList = (lines: readonly string[], index: number): boolean => {
  const above = lines.slice(0, index).findLast((line) => /^[^\s-]/.test(line));
  return above !== undefined && /:\s*(?:#.*)?$/.test(above);
};
