/**
 * Escapes workflow commands. The runner splits lines at CR, LF and CRLF, and obeys `::command` after any white space
 * and the older `##[command]` anywhere in a line (runner source, ActionCommand.cs).
 */
export function escapeCommands(text: string): string {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => {
      const visible = line
        .replace(/\t/g, '  ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .replaceAll('##[', '# #[');
      return /^\s*::/u.test(visible) ? `| ${visible}` : visible;
    })
    .join('\n');
}
