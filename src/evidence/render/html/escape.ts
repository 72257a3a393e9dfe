/** Text for HTML content and attributes, with hidden characters made visible. */
import { visible } from '../../visible.ts';

export function escapeHtml(value: string): string {
  return visible(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
