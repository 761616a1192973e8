/** XML spelt in a way that a scanner leaves to the general parser; never an error of the file. */
export class Surprise extends Error {
  constructor() {
    super('left to the general parser');
    this.name = 'Surprise';
  }
}
