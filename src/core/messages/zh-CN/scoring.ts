export const scoringMessages = {
  'scoring/placeholder': (data: { what: string }) => `${data.what}`,
};
