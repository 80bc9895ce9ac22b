import type { Buffer } from 'node:buffer';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function detail(status: number, text: string, headers: Record<string, string> = {}): Reply {
  return json(status, { detail: text }, headers);
}

export function empty(status: number): Reply {
  return { status, headers: {}, body: '' };
}

export function html(status: number, title: string): Reply {
  const body = `<!doctype html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

export function bytes(status: number, content: Buffer, headers: Record<string, string>): Reply {
  return { status, headers, body: content };
}

export const notFound = (): Reply => detail(404, 'Not found.');
export const forbidden = (): Reply => detail(403, 'You do not have permission to perform this action.');
