import { describe, expect, it } from 'vitest'
import { complaintTags, isFiledAsComplaint } from '../../src/anatomy/complaint.ts'

describe('isFiledAsComplaint', () => {
  it.each([
    { tags: ['complaint'] }, { tags: ['Complaints'] }, { tags: ['refund_denied'] }, { tags: ['billing', 'late-delivery'] },
    { tags: [], title: 'Angry customer' }, { tags: [], title: 'Shipping::Lost parcel' }, { tags: [], title: 'Complaint about noise' },
    { tags: ['shipping/damaged'] },
  ])('says yes to $tags $title', record => {
    expect(isFiledAsComplaint(record, complaintTags)).toBe(true)
  })

  it.each([
    { tags: [] }, { tags: ['how-to'] }, { tags: ['late-fee'] }, { tags: [], title: 'Lost password' }, { tags: ['latest'] },
    { tags: [], title: '' },
  ])('says no to $tags $title', record => {
    expect(isFiledAsComplaint(record, complaintTags)).toBe(false)
  })

  it('knows the tags that it is given, and no others', () => {
    expect(isFiledAsComplaint({ tags: ['wrong-colour'] }, ['wrong colour'])).toBe(true)
    expect(isFiledAsComplaint({ tags: ['complaint'] }, ['wrong colour'])).toBe(false)
    expect(isFiledAsComplaint({ tags: ['complaint'] }, [])).toBe(false)
  })
})
