export const hostMessages = {
  'host/placeholder': (data: { what: string }) => `${data.what}`,
};
