/// What keys are multiplied by to find their places, which are the upper bits of the product. Odd, and another one in each process, as for a `Set`: of
/// any two keys few factors put both in one place, so nobody can write texts whose keys all share one.
let keyFactor = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1
