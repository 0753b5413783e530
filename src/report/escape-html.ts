/** Text as it may stand in HTML, between tags and in quoted attributes. What no reader can see becomes a space. */
export function escapeHtml(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, and those that turn the direction of the text around them. */
export const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
