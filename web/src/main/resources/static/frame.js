// Reads a frame (Frame.java); change both together.
export function read(buffer) {
    const whole = new Int32Array(buffer, 0, 9);
    const real = new Float32Array(buffer);
    const [version, sequence, size, hash, micros, cards, places, limits, quarters] = whole;
    if (version !== 1) {
        throw new Error(`frame version ${version}`);
    }
    let at = 9;
    const frame = { sequence, size, hash: hash >>> 0, micros, quarters, cards: [], places: [], limits: [] };
    for (let i = 0; i < cards; i++) {
        const [variant, chance, error, baseline, needed50, needed95, limit, share, columns] = real.subarray(at, at + 9);
        frame.cards.push({ variant, chance, error, baseline, needed50, needed95, limit, share, fan: real.subarray(at + 9, at + 9 + columns * 5) });
        at += 9 + columns * 5;
    }
    for (let i = 0; i < places; i++) {
        frame.places.push({ chance: real[at], limit: real[at + 1] });
        at += 2;
    }
    for (let i = 0; i < limits; i++) {
        frame.limits.push({ limit: real[at], shares: real.subarray(at + 1, at + 1 + quarters) });
        at += 1 + quarters;
    }
    return frame;
}
