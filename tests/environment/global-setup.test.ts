test('the time zone is the same on every machine', () => {
  expect(new Date(Date.UTC(2021, 0, 4, 20)).getDate()).toBe(5);
});
