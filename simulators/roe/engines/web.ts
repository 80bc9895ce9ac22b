import { fractionOf } from '../random.ts';
import { answered, type Engine, unreadable } from './answer.ts';
import { bytesOf, textUnder } from './content.ts';

/** A page by its URL, and no file. What it says of the page follows from the address alone. */
export const web: Engine = (sent) => {
  const given = textUnder(sent, 'url').trim();
  if (!URL.canParse(given) || !/^https?:/.test(given)) return unreadable('The page could not be reached.');
  const { host, pathname, searchParams, protocol } = new URL(given);
  const instructions = textUnder(sent, 'instructions');
  const value = {
    url: given,
    host,
    path: pathname,
    parameters: Object.fromEntries(searchParams),
    secure: protocol === 'https:',
    risk: ['low', 'medium', 'high'][Math.floor(fractionOf(host) * 3)],
    ...(instructions === '' ? {} : { instructions }),
  };
  return answered(value, bytesOf(sent), 1);
};
