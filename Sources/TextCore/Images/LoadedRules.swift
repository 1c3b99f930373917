/// Rules from their image, or compiled from their tables if the image cannot be used.
struct LoadedRules<Rules: Sendable>: Sendable {
    let rules: Rules
    /// Why the image was not used.
    let problem: ImageProblem?

    init(load: () throws(ImageProblem) -> Rules, otherwise compile: () -> Rules) {
        do throws(ImageProblem) {
            rules = try load()
            problem = nil
        } catch {
            rules = compile()
            problem = error
        }
    }
}
