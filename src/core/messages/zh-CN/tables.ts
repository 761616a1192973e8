export const tableMessages = {
  'table/placeholder': (data: { what: string }) => `${data.what}`,
};
