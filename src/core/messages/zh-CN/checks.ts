export const checkMessages = {
  'check/placeholder': (data: { what: string }) => `${data.what}`,
};
