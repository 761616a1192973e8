/** The proof-reading of texts (核稿), in Simplified Chinese. */
export const proof = {
  source: '核对哪里的文字',
  pasted: '粘贴的文字',
  paste: '粘贴要核的文字',
  run: '核稿',
  none: '这段文字里没有可核的数。',
};
