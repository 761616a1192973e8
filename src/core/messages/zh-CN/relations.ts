export const relationMessages = {
  'relation/placeholder': (data: { what: string }) => `${data.what}`,
};
