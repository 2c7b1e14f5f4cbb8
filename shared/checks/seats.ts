import { seatFindings } from '../seating/seat-findings.ts'
import { seatPlan } from '../seating/seat-plan.ts'
import type { PacketCheck } from './check-context.ts'

/** Nothing is proposed to a check: what the places apart are called is of no matter. */
const NO_WORDS = { booth: String, moderator: String }

/** Seats once there are any: everybody in the room has one, nobody two, and each is somebody's. */
export const checkSeats: PacketCheck = (packet) => (packet.seating.seats.length === 0 ? [] : seatFindings(packet, seatPlan(packet, NO_WORDS)))
