import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type Body, multipartBody, NOT_READABLE, notReadable } from '../../../src/roe/multipart.ts';

const textOf = async ({ body }: { body: Body }) => (await buffer(body.stream())).toString('utf8');
const boundaryOf = (contentType: string) => contentType.slice('multipart/form-data; boundary='.length);

describe('a multipart body', () => {
  it('holds each field, then the file, between boundaries', async () => {
    const content = new Blob(['%PDF'], { type: 'application/pdf' });
    const upload = { key: 'doc', filename: 'a.pdf', content };
    const made = multipartBody({ question: 'Why?', metadata: '{}' }, [upload]);
    const boundary = boundaryOf(made.contentType);

    expect(made.contentType).toBe(`multipart/form-data; boundary=${boundary}`);
    expect(boundary).toMatch(/^roe-agent-action-[0-9a-f-]{36}$/);
    expect(await textOf(made)).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="question"',
        '',
        'Why?',
        `--${boundary}`,
        'Content-Disposition: form-data; name="metadata"',
        '',
        '{}',
        `--${boundary}`,
        'Content-Disposition: form-data; name="doc"; filename="a.pdf"',
        'Content-Type: application/pdf',
        '',
        '%PDF',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    );
  });

  it('has no file part if there is no file, and announces its size', async () => {
    const made = multipartBody({ a: 'ü' }, []);
    const boundary = boundaryOf(made.contentType);
    const text = `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nü\r\n--${boundary}--\r\n`;

    expect(await textOf(made)).toBe(text);
    expect(made.body.size).toBe(Buffer.byteLength(text));
  });

  it('keeps the line ends of a text as they are', async () => {
    expect(await textOf(multipartBody({ text: 'a\nb\r\nc\rd' }, []))).toContain('\r\n\r\na\nb\r\nc\rd\r\n--');
  });

  it.each([
    ['a "b"', 'a %22b%22'],
    ['a\nb', 'a%0D%0Ab'],
    ['a\r\nb', 'a%0D%0Ab'],
    ['a\rb', 'a%0D%0Ab'],
  ])('escapes the name %j', async (name, escaped) => {
    const upload = { key: 'doc', filename: name, content: new Blob(['x']) };
    const text = await textOf(multipartBody({ [name]: 'v' }, [upload]));

    expect(text).toContain(`form-data; name="${escaped}"\r\n\r\nv`);
    expect(text).toContain(`filename="${escaped}"\r\n`);
  });

  it('says its size before the file is read', async () => {
    const upload = { key: 'doc', filename: 'ü.pdf', content: new Blob(['%PDF ü']) };
    const { body } = multipartBody({ question: 'Why?' }, [upload]);
    expect(body.size).toBe((await buffer(body.stream())).byteLength);
  });

  it('has no closing boundary if the content ends with an error', async () => {
    const stream = async function* () {
      yield Buffer.from('now');
      throw notReadable();
    };
    const upload = { key: 'doc', filename: 'a.pdf', content: { size: 3, type: 'application/pdf', stream } };
    const { body, contentType } = multipartBody({}, [upload]);
    let sent = '';
    const read = async () => {
      for await (const chunk of body.stream()) sent += Buffer.from(chunk).toString('utf8');
    };
    await expect(read()).rejects.toMatchObject({ name: NOT_READABLE, message: 'the content has changed' });
    expect(sent).not.toContain(`--${boundaryOf(contentType)}--`);
  });

  it('has a new boundary each time', () => {
    expect(multipartBody({}, []).contentType).not.toBe(multipartBody({}, []).contentType);
  });
});
