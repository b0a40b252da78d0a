import { describe, expect, test } from 'vitest'
import { floors, nodeRooms } from './rooms.js'
import { importsOf, insideSource, sourceFiles } from './sources.js'

const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room))

describe('the rooms of src', () => {
  test('each has its place in the order', () => {
    const rooms = new Set(sourceFiles.flatMap(({ room }) => room ?? []))
    expect(rooms.size).toBeGreaterThan(0)
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([])
  })

  test('use each other in one direction', () => {
    const upward = sourceFiles.flatMap((file) => {
      const { room } = file
      if (room === undefined) return []
      return importsOf(file).flatMap((specifier) => {
        const target = insideSource(file, specifier)
        if (target === undefined) return []
        const other = target.includes('/') ? target.slice(0, target.indexOf('/')) : undefined
        const allowed = other === room || (other !== undefined && floorOf(other) < floorOf(room))
        return allowed ? [] : [`src/${file.path} (${room}) uses ${other ?? 'the main entry'}: ${specifier}`]
      })
    })
    expect(upward).toEqual([])
  })

  test('run in a browser, but for those that are for Node', () => {
    const node = sourceFiles.flatMap((file) =>
      file.room !== undefined && nodeRooms.includes(file.room)
        ? []
        : importsOf(file)
            .filter((specifier) => specifier.startsWith('node:'))
            .map((specifier) => `src/${file.path}: ${specifier}`),
    )
    expect(node).toEqual([])
  })

  test('hold files named in kebab-case', () => {
    const named = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/
    expect(sourceFiles.map(({ path }) => path).filter((path) => !named.test(path))).toEqual([])
  })
})
