; 931d4f64e3fa25ab476871c4666e8c55

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_intervals_bounds(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr {
  %.18.i = add i64 %a0, 16
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.23.i = inttoptr i64 %.20.i to ptr
  %.54.i = add i64 %a1, 16
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.59.i = inttoptr i64 %.56.i to ptr
  %.84.i = add i64 %a2, 32
  %.85.i = inttoptr i64 %.84.i to ptr
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.87.i = inttoptr i64 %.86.i to ptr
  %.89.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.90.i = add i64 %a2, 16
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.95.i = inttoptr i64 %.92.i to ptr
  %.126.i = add i64 %a3, 16
  %.127.i = inttoptr i64 %.126.i to ptr
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !0
  %.131.i = inttoptr i64 %.128.i to ptr
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 144), !noalias !4
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v512B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %0
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !4
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !4
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !4
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !17
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !17
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %.3.endif.i183.i.i.i, !prof !18

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !17
  br label %.3.endif.i183.i.i.i

.3.endif.i399.i.i:                                ; preds = %B250.if.i.i, %NRT_decref.exit451.i.i
  fence release
  %.4.i.i400.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i.i.i = icmp eq i64 %.4.i.i400.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %.3.endif.i402.i.i, !prof !18

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i399.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !19
  br label %.3.endif.i402.i.i

.3.endif.i402.i.i:                                ; preds = %.3.endif.if.i.i.i, %.3.endif.i399.i.i
  fence release
  %.4.i.i403.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i404.i.i = icmp eq i64 %.4.i.i403.i.i, 1
  br i1 %.10.i404.i.i, label %.3.endif.if.i405.i.i, label %_ZN13_3cdynamic_3e5entryB4v512B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, !prof !18

.3.endif.if.i405.i.i:                             ; preds = %.3.endif.i402.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB4v512B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

.3.endif.i183.i.i.i:                              ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.4.i.i433.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i.i436.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  fence release
  %.4.i.i184.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i185.i.i.i = icmp eq i64 %.4.i.i184.i.i.i, 1
  br i1 %.10.i185.i.i.i, label %.3.endif.if.i186.i.i.i, label %.3.endif.i447.i.i, !prof !18

.3.endif.if.i186.i.i.i:                           ; preds = %.3.endif.i183.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %.3.endif.i447.i.i

.3.endif.i447.i.i:                                ; preds = %.3.endif.if.i186.i.i.i, %.3.endif.i183.i.i.i
  %.4.i.i444.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  fence release
  %.4.i.i448.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i449.i.i = icmp eq i64 %.4.i.i448.i.i, 1
  br i1 %.10.i449.i.i, label %.3.endif.if.i450.i.i, label %NRT_decref.exit451.i.i, !prof !18

.3.endif.if.i450.i.i:                             ; preds = %.3.endif.i447.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit451.i.i

NRT_decref.exit451.i.i:                           ; preds = %.3.endif.if.i450.i.i, %.3.endif.i447.i.i
  %.381472.not.i.i = icmp slt i64 %.89.i, 1
  br i1 %.381472.not.i.i, label %.3.endif.i399.i.i, label %B250.if.lr.ph.i.i

B250.if.lr.ph.i.i:                                ; preds = %NRT_decref.exit451.i.i
  %.589.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 4
  %.648.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 8
  %.710.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 12
  br label %B250.if.i.i

B250.if.i.i:                                      ; preds = %B250.if.i.i, %B250.if.lr.ph.i.i
  %.324.0473.i.i = phi i64 [ 0, %B250.if.lr.ph.i.i ], [ %.394.i.i, %B250.if.i.i ]
  %.394.i.i = add nuw nsw i64 %.324.0473.i.i, 1
  %2 = getelementptr i32, ptr %.23.i, i64 %.324.0473.i.i
  %.452.i.i = load i32, ptr %2, align 4, !noalias !19
  %.458.i.i = zext i32 %.452.i.i to i64
  %.467.i.i = xor i64 %.458.i.i, 4294967295
  %.476.i.i = or disjoint i64 %.458.i.i, 2147483648
  %.461.not470.i.i = icmp slt i32 %.452.i.i, 0
  %"$phi334.1.2.1.i.i" = select i1 %.461.not470.i.i, i64 %.467.i.i, i64 %.476.i.i
  %.486.i.i = add nuw nsw i64 %"$phi334.1.2.1.i.i", 4294967295
  %.490.i.i = add nuw nsw i64 %"$phi334.1.2.1.i.i", 1
  %3 = getelementptr i32, ptr %.59.i, i64 %.324.0473.i.i
  %.527.i.i = load i32, ptr %3, align 4, !noalias !19
  store i32 %.452.i.i, ptr %data.i.i.i.i.i.i, align 64, !noalias !19
  store i32 %.527.i.i, ptr %.589.i.i, align 4, !noalias !19
  %.602.i.i = and i64 %.486.i.i, 2147483647
  %.595.i.i = lshr i64 %.486.i.i, 31
  %4 = and i64 %.595.i.i, 1
  %sext.i.i = add nuw nsw i64 %4, 4294967295
  %"$phi562.1.2.1.i.i" = xor i64 %sext.i.i, %.602.i.i
  %.649.i.i = trunc i64 %"$phi562.1.2.1.i.i" to i32
  store i32 %.649.i.i, ptr %.648.i.i, align 8, !noalias !19
  %.664.i.i = and i64 %.490.i.i, 2147483647
  %.657.i.i = lshr i64 %.490.i.i, 31
  %5 = and i64 %.657.i.i, 1
  %sext471.i.i = add nuw nsw i64 %5, 4294967295
  %"$phi598.1.2.1.i.i" = xor i64 %sext471.i.i, %.664.i.i
  %.711.i.i = trunc i64 %"$phi598.1.2.1.i.i" to i32
  store i32 %.711.i.i, ptr %.710.i.i, align 4, !noalias !19
  %6 = bitcast i32 %.452.i.i to float
  %.745.i.i = fpext float %6 to double
  %7 = bitcast i32 %.527.i.i to float
  %.776.i.i = fpext float %7 to double
  %8 = bitcast i32 %.649.i.i to float
  %.807.i.i = fpext float %8 to double
  %.808.i.i = fadd double %.745.i.i, %.807.i.i
  %.812.i.i = fmul double %.808.i.i, 5.000000e-01
  %.813.i.i = fsub double %.812.i.i, %.776.i.i
  %.814.i.i = fptrunc double %.813.i.i to float
  %9 = bitcast i32 %.711.i.i to float
  %.848.i.i = fpext float %9 to double
  %.849.i.i = fadd double %.745.i.i, %.848.i.i
  %.853.i.i = fmul double %.849.i.i, 5.000000e-01
  %.854.i.i = fsub double %.853.i.i, %.776.i.i
  %.855.i.i = fptrunc double %.854.i.i to float
  %.860.i.i = tail call float @llvm.fabs.f32(float %.814.i.i)
  %.862.i.i = fcmp one float %.860.i.i, 0x7FF0000000000000
  %.868.i.i = tail call float @llvm.fabs.f32(float %.855.i.i)
  %.870.i.i = fcmp one float %.868.i.i, 0x7FF0000000000000
  %"$phi1108.1.2.1.i.i" = select i1 %.862.i.i, i1 %.870.i.i, i1 false
  %"$phi1156.1.2.1.i.i" = select i1 %"$phi1108.1.2.1.i.i", float %.814.i.i, float 0.000000e+00
  %10 = getelementptr float, ptr %.95.i, i64 %.324.0473.i.i
  store float %"$phi1156.1.2.1.i.i", ptr %10, align 4, !noalias !19
  %"$phi1210.1.2.1.i.i" = select i1 %"$phi1108.1.2.1.i.i", float %.855.i.i, float 0.000000e+00
  %11 = getelementptr float, ptr %.131.i, i64 %.324.0473.i.i
  store float %"$phi1210.1.2.1.i.i", ptr %11, align 4, !noalias !19
  %exitcond.not.i.i = icmp eq i64 %.394.i.i, %.89.i
  br i1 %exitcond.not.i.i, label %.3.endif.i399.i.i, label %B250.if.i.i

_ZN13_3cdynamic_3e5entryB4v512B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %.3.endif.i402.i.i, %.3.endif.if.i405.i.i, %0
  %12 = phi i64 [ -9223372036854775808, %0 ], [ 0, %.3.endif.if.i405.i.i ], [ 0, %.3.endif.i402.i.i ]
  ret i64 %12
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v512B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v512B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v512B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %excinfo"}
!4 = !{!5, !7, !8, !10, !11, !13, !14, !16, !1, !3}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v496B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v496B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v496B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels9intervals6boundsB4v513B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels9intervals6boundsB4v513B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
!16 = distinct !{!16, !15, !"_ZN14sparse_kernels9intervals6boundsB4v513B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %excinfo"}
!17 = !{!11, !13, !14, !16, !1, !3}
!18 = !{!"branch_weights", i32 1, i32 99}
!19 = !{!14, !16, !1, !3}
!20 = !{!21, !23, !14, !16, !1, !3}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29: %excinfo"}
