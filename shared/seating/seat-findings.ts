import type { Finding } from '../checks/finding.ts'
import { inPacket, newFinding } from '../checks/new-finding.ts'
import type { Packet } from '../packet/packet.ts'
import type { SeatPlan, SeatProblem } from './seat-plan.ts'
import { sitterName } from './who-sits.ts'

/** A finding for each thing that is wrong with the seats a packet has. */
export const seatFindings = (packet: Packet, { problems }: Pick<SeatPlan, 'problems'>): Finding[] => problems.map((problem) => findingOf(packet, problem))

const findingOf = (packet: Packet, problem: SeatProblem): Finding => {
  switch (problem.kind) {
    case 'missing': {
      const { side, attendee } = problem.sitter
      return newFinding('seat-missing', 'warning', inPacket(packet, 'sides', side.id, 'attendees', attendee.id), { name: sitterName(problem.sitter) })
    }
    case 'twice':
      return newFinding('seat-doubled', 'error', inPacket(packet, 'seating', 'seats', problem.seatId), { name: sitterName(problem.sitter), place: problem.place || '–' })
    case 'same-place':
      return newFinding('seat-doubled', 'error', inPacket(packet, 'seating', 'seats', problem.seatId), {
        variant: 'place', name: problem.name || '–', other: problem.other || '–', place: problem.place || '–',
      })
    case 'nobody':
      return newFinding('seat-of-nobody', 'warning', inPacket(packet, 'seating', 'seats', problem.seatId), { place: problem.place || '–', name: problem.name || '–' })
    default:
      return problem satisfies never
  }
}
