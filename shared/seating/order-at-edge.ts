/**
 * The seats of an edge from the sitters' own left to their right: 1 in the middle, 2 on its right, 3 on its left, and so
 * on; as many as the highest number asks for.
 */
export const orderAtEdge = (highest: number): number[] => {
  const order: number[] = []
  for (let number = 1; number <= highest; number++) {
    if (number % 2 === 0) order.push(number)
    else order.unshift(number)
  }
  return order
}
