import type { Logo } from '../../report/document.ts';

const CHUNK = 8192;

/** The bytes of a picture as text: pptxgenjs is never given a path, which it would open. */
export function imageData({ octets, type }: Logo): string {
  let binary = '';
  for (let at = 0; at < octets.length; at += CHUNK)
    binary += String.fromCharCode(...octets.subarray(at, at + CHUNK));
  return `image/${type};base64,${btoa(binary)}`;
}
