package se.lagesbild.domain;

/// Who may read a value.
public enum InformationClass {
    /// Published or publishable.
    OPEN,
    /// For the parties of the lägesbild.
    INTERNAL,
    /// Small groups or sensitive crimes: suppressed in what is handed out.
    RESTRICTED
}
