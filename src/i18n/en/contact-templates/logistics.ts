import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about parcels, in English. */
export const logistics = {
  usual: {
    detected: {
      subject: 'The delivery of your order {order_number}',
      body: 'the delivery of your order {order_number} is not going as planned. We are already on to the carrier and will write to you as soon as we know more.',
    },
    options: {
      subject: 'The delivery of your order {order_number}: please choose',
      body: 'the delivery of your order {order_number} is not going as planned. What would you like us to do?\n\n{options}',
    },
    action_taken: {
      subject: 'The delivery of your order {order_number}: what we have done',
      body: 'we have taken care of the delivery of your order {order_number} as agreed. We watch the parcel until it has reached you.',
    },
    delay: {
      subject: 'Your order {order_number} arrives later',
      body: 'your order {order_number} arrives later than we told you. We now expect it by {new_date} and are sorry for the wait.',
    },
    closed: {
      subject: 'Your order {order_number} is settled',
      body: 'the delivery of your order {order_number} is settled. If anything is still missing, simply answer this mail.',
    },
  },
  types: {
    'LOG.SHIP_DELAY': {
      detected: {
        subject: 'Your order {order_number} has not left our warehouse yet',
        body: 'your order {order_number} should be on its way by now, and it is not. We are finding out what holds it and will tell you the new date.',
      },
      options: {
        subject: 'Your order {order_number} is late: please choose',
        body: 'your order {order_number} leaves our warehouse later than promised. If you would rather wait for it, you need not do anything. Otherwise please choose:\n\n{options}',
      },
      action_taken: {
        subject: 'Your order {order_number} goes out first',
        body: 'your order {order_number} is being packed ahead of others. You will get the tracking number as soon as the carrier has it.',
      },
      delay: {
        subject: 'Your order {order_number} ships later',
        body: 'your order {order_number} ships later than promised: we now expect to hand it over by {new_date}. We are sorry for the wait.',
      },
      closed: {
        subject: 'Your order {order_number} is on its way',
        body: 'your order {order_number} has left our warehouse. Thank you for your patience.',
      },
    },
    'LOG.LOST': {
      detected: {
        subject: 'We are looking for your parcel of order {order_number}',
        body: 'the carrier cannot find the parcel with your order {order_number}. We have asked for it to be traced. You will not lose anything by this.',
      },
      options: {
        subject: 'Your parcel of order {order_number} is lost: please choose',
        body: 'the parcel with your order {order_number} is lost, and we are sorry. What would you like?\n\n{options}',
      },
      action_taken: {
        subject: 'Your lost parcel of order {order_number}: what we have done',
        body: 'we have made good for the lost parcel of your order {order_number} as you chose. Should the first parcel turn up after all, please do not send it back; just tell us.',
      },
      closed: {
        subject: 'Your lost parcel of order {order_number} is settled',
        body: 'the matter of your lost parcel of order {order_number} is settled. Thank you for your patience.',
      },
    },
    'LOG.DELIVERY_LATE': {
      detected: {
        subject: 'Your parcel of order {order_number} is late',
        body: 'the parcel with your order {order_number} should have reached you by now. We are asking the carrier where it is.',
      },
      options: {
        subject: 'Your parcel of order {order_number} is late: please choose',
        body: 'the parcel with your order {order_number} is late. What would you like us to do?\n\n{options}',
      },
      action_taken: {
        subject: 'Your late parcel of order {order_number}: what we have done',
        body: 'we have had the carrier look for the parcel with your order {order_number}, and we watch it until it has reached you.',
      },
      delay: {
        subject: 'Your parcel of order {order_number} arrives later',
        body: 'the carrier now expects to bring the parcel with your order {order_number} by {new_date}. We are sorry for the wait.',
      },
      closed: {
        subject: 'Your order {order_number} has arrived',
        body: 'according to the carrier your order {order_number} has arrived. If you do not have it, please answer this mail.',
      },
    },
  },
} satisfies FamilyTemplates;
