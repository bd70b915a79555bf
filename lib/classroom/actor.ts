/** Who acts. Every query takes it first, and answers only with what this person may see or do. */
export interface Actor {
  userId: string
}
