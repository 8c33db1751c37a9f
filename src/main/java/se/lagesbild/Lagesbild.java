package se.lagesbild;

/// The program's entrance.
public final class Lagesbild {
    private Lagesbild() {}

    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
