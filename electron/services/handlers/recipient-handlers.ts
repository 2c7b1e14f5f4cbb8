import type { Handlers } from '../../../shared/api/contract.ts'
import type { HandlerContext } from './context.ts'

type RecipientMethods = 'recipients.list' | 'recipients.save' | 'recipients.remove'

export const recipientHandlers = ({ library }: HandlerContext): Pick<Handlers, RecipientMethods> => ({
  'recipients.list': () => library().recipients.all(),
  'recipients.save': ({ list }) => {
    library().recipients.save(list)
    return library().recipients.all()
  },
  'recipients.remove': ({ listId }) => {
    library().recipients.remove(listId)
    return library().recipients.all()
  },
})
