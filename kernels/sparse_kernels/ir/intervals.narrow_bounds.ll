; b4ec4b7fa6d97b226310cd40af6977dc

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_intervals_narrow_bounds(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = add i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.21.i to ptr
  %.49.i = add i64 %a1, 32
  %.50.i = inttoptr i64 %.49.i to ptr
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.52.i = inttoptr i64 %.51.i to ptr
  %.54.i = load i64, ptr %.52.i, align 8, !noalias !0
  %.55.i = add i64 %a1, 16
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.60.i = inttoptr i64 %.57.i to ptr
  %.85.i = add i64 %a3, 32
  %.86.i = inttoptr i64 %.85.i to ptr
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !0
  %.88.i = inttoptr i64 %.87.i to ptr
  %.90.i = load i64, ptr %.88.i, align 8, !noalias !0
  %.91.i = add i64 %a3, 16
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.96.i = inttoptr i64 %.93.i to ptr
  %.121.i = add i64 %a4, 32
  %.122.i = inttoptr i64 %.121.i to ptr
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !0
  %.124.i = inttoptr i64 %.123.i to ptr
  %.126.i = load i64, ptr %.124.i, align 8, !noalias !0
  %.127.i = add i64 %a4, 16
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !0
  %.132.i = inttoptr i64 %.129.i to ptr
  %.70.i.i = icmp eq i64 %a2, 16
  %..i.i = select i1 %.70.i.i, float 1.000000e+00, float 0x46F0000000000000
  %_limit_of_v511__vphi104_0.2.0.i.i = select i1 %.70.i.i, i32 32640, i32 31744
  %.123.i.i = and i64 %a2, 4294967295
  %.125.i.i = add nsw i64 %.123.i.i, -1
  %.127.i.i = shl nuw i64 1, %.125.i.i
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 12416), !noalias !4
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v507B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i.i.i

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
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !17
  br label %.3.endif.i183.i.i.i

B1016.i.i:                                        ; preds = %NRT_decref.exit757.i.i, %B20949.i.i
  %.392.0840.i.i = phi i64 [ %.454.i.i, %B20949.i.i ], [ %.424.i.i, %NRT_decref.exit757.i.i ]
  %.389.0839.i.i = phi i64 [ %.458.i.i, %B20949.i.i ], [ 0, %NRT_decref.exit757.i.i ]
  %.454.i.i = add nsw i64 %.392.0840.i.i, -1
  %.458.i.i = add nuw i64 %.389.0839.i.i, 1024
  %.490.i.i = sub nsw i64 %.90.i, %.389.0839.i.i
  %.560.i.i = icmp slt i64 %.389.0839.i.i, 0
  %.561.i.i = select i1 %.560.i.i, i64 %.18.i, i64 0
  %.562.i.i = add i64 %.561.i.i, %.389.0839.i.i
  %.565.i.i = icmp slt i64 %.562.i.i, 0
  br i1 %.565.i.i, label %B1016.endif.else.if.i.i, label %B1016.endif.else.endif.i.i, !prof !18

B1454.i.i:                                        ; preds = %B1436.if.i.i
  %2 = getelementptr i16, ptr %.836.i.i, i64 %.1629.0836.i.i
  %.1802.i.i = load i16, ptr %2, align 2, !noalias !19
  %3 = and i16 %.1802.i.i, 32767
  %.1806.i.i = zext nneg i16 %3 to i32
  %.1808.i.i = icmp samesign ule i32 %_limit_of_v511__vphi104_0.2.0.i.i, %.1806.i.i
  br label %B1456.i.i

B1456.i.i:                                        ; preds = %B1436.if.i.i, %B1454.i.i
  %"$phi1284.2.2.2.i.i" = phi i1 [ %.1808.i.i, %B1454.i.i ], [ true, %B1436.if.i.i ]
  %4 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1629.0836.i.i
  %.1848.i.i = load float, ptr %4, align 4, !noalias !19
  %.1850.i.i = fmul float %..i.i, %.1848.i.i
  %5 = getelementptr i8, ptr %4, i64 4096
  %.1882.i.i = load float, ptr %5, align 4, !noalias !19
  %.1884.i.i = fmul float %..i.i, %.1882.i.i
  %6 = getelementptr i8, ptr %4, i64 8192
  %.1917.i.i = load float, ptr %6, align 4, !noalias !19
  %.1919.i.i = fmul float %..i.i, %.1917.i.i
  %.1960.i.i = icmp slt i16 %.1756.i.i, 0
  %.1967.i.i = fneg float %.1850.i.i
  %"$phi1436.2.2.2.i.i" = select i1 %.1960.i.i, float %.1967.i.i, float %.1884.i.i
  %.1978.i.i = fsub float %"$phi1436.2.2.2.i.i", %.1919.i.i
  %.1991.i.i = fneg float %.1884.i.i
  %"$phi1456.2.2.2.i.i" = select i1 %.1960.i.i, float %.1991.i.i, float %.1850.i.i
  %.2008.i.i = fsub float %"$phi1456.2.2.2.i.i", %.1919.i.i
  %.2008.fr.i.i = freeze float %.2008.i.i
  %.2025.i.i = tail call float @llvm.fabs.f32(float %.1978.i.i)
  %.2027.i.i = fcmp ueq float %.2025.i.i, 0x7FF0000000000000
  %or.cond.i.i = select i1 %"$phi1284.2.2.2.i.i", i1 true, i1 %.2027.i.i
  br i1 %or.cond.i.i, label %.thread.i.i, label %B1756.i.i

.thread.i.i:                                      ; preds = %B1456.i.i
  %7 = getelementptr float, ptr %.1027.i.i, i64 %.1629.0836.i.i
  store float 0.000000e+00, ptr %7, align 4, !noalias !19
  br label %B1436.i.i

B1756.i.i:                                        ; preds = %B1456.i.i
  %.2032.i.i = tail call float @llvm.fabs.f32(float %.2008.fr.i.i)
  %.2034.i.i = fcmp ueq float %.2032.i.i, 0x7FF0000000000000
  %8 = getelementptr float, ptr %.1027.i.i, i64 %.1629.0836.i.i
  br i1 %.2034.i.i, label %10, label %9

9:                                                ; preds = %B1756.i.i
  store float %.1978.i.i, ptr %8, align 4, !noalias !19
  br label %B1436.i.i

10:                                               ; preds = %B1756.i.i
  store float 0.000000e+00, ptr %8, align 4, !noalias !19
  br label %B1436.i.i

B1436.i.i:                                        ; preds = %10, %9, %.thread.i.i
  %11 = phi float [ %.2008.fr.i.i, %9 ], [ 0.000000e+00, %10 ], [ 0.000000e+00, %.thread.i.i ]
  %12 = getelementptr float, ptr %.1200.i.i, i64 %.1629.0836.i.i
  store float %11, ptr %12, align 4, !noalias !19
  %.1685.i.i = icmp samesign ugt i64 %.1632.0837.i.i, 1
  br i1 %.1685.i.i, label %B1436.if.i.i, label %B20949.i.i

B20949.i.i:                                       ; preds = %B1436.i.i, %B1016.endif.endif.endif.endif.else.endif.endif.endif.i.i
  %.445.i.i = icmp sgt i64 %.392.0840.i.i, 1
  br i1 %.445.i.i, label %B1016.i.i, label %.3.endif.i702.i.i

.3.endif.i702.i.i:                                ; preds = %B20949.i.i, %NRT_decref.exit757.i.i
  fence release
  %.4.i.i703.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i704.i.i = icmp eq i64 %.4.i.i703.i.i, 1
  br i1 %.10.i704.i.i, label %.3.endif.if.i705.i.i, label %NRT_decref.exit706.i.i, !prof !18

.3.endif.if.i705.i.i:                             ; preds = %.3.endif.i702.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit706.i.i

NRT_decref.exit706.i.i:                           ; preds = %.3.endif.if.i705.i.i, %.3.endif.i702.i.i
  fence release
  %.4.i.i727.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i728.i.i = icmp eq i64 %.4.i.i727.i.i, 1
  br i1 %.10.i728.i.i, label %.3.endif.if.i729.i.i, label %_ZN13_3cdynamic_3e5entryB4v507B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !18

.3.endif.if.i729.i.i:                             ; preds = %NRT_decref.exit706.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB4v507B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

.3.endif.i183.i.i.i:                              ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.4.i.i739.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i.i742.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  fence release
  %.4.i.i184.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i185.i.i.i = icmp eq i64 %.4.i.i184.i.i.i, 1
  br i1 %.10.i185.i.i.i, label %.3.endif.if.i186.i.i.i, label %.3.endif.i753.i.i, !prof !18

.3.endif.if.i186.i.i.i:                           ; preds = %.3.endif.i183.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !20
  br label %.3.endif.i753.i.i

.3.endif.i753.i.i:                                ; preds = %.3.endif.if.i186.i.i.i, %.3.endif.i183.i.i.i
  %.4.i.i750.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  fence release
  %.4.i.i754.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i755.i.i = icmp eq i64 %.4.i.i754.i.i, 1
  br i1 %.10.i755.i.i, label %.3.endif.if.i756.i.i, label %NRT_decref.exit757.i.i, !prof !18

.3.endif.if.i756.i.i:                             ; preds = %.3.endif.i753.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit757.i.i

NRT_decref.exit757.i.i:                           ; preds = %.3.endif.if.i756.i.i, %.3.endif.i753.i.i
  %13 = add nuw i64 %.90.i, 1023
  %.424.i.i = lshr i64 %13, 10
  %.403.inv.i.i = icmp slt i64 %.90.i, 1
  %.445838.not841.i.i = icmp eq i64 %.424.i.i, 0
  %.445838.not.i.i = select i1 %.403.inv.i.i, i1 true, i1 %.445838.not841.i.i
  br i1 %.445838.not.i.i, label %.3.endif.i702.i.i, label %B1016.i.i

B1016.endif.else.if.i.i:                          ; preds = %B1016.i.i
  br label %B1016.endif.else.endif.i.i

B1016.endif.else.endif.i.i:                       ; preds = %B1016.endif.else.if.i.i, %B1016.i.i
  %.550.sroa.0.1.i.i = phi i64 [ 0, %B1016.endif.else.if.i.i ], [ %.562.i.i, %B1016.i.i ]
  %.570.not.i.i = icmp slt i64 %.562.i.i, %.18.i
  br i1 %.570.not.i.i, label %B1016.endif.else.endif.endif.endif.i.i, label %B1016.endif.else.endif.if.i.i, !prof !24

B1016.endif.else.endif.if.i.i:                    ; preds = %B1016.endif.else.endif.i.i
  br label %B1016.endif.else.endif.endif.endif.i.i

B1016.endif.else.endif.endif.endif.i.i:           ; preds = %B1016.endif.else.endif.if.i.i, %B1016.endif.else.endif.i.i
  %.550.sroa.0.3.i.i = phi i64 [ %.18.i, %B1016.endif.else.endif.if.i.i ], [ %.550.sroa.0.1.i.i, %B1016.endif.else.endif.i.i ]
  %.663.i.i = getelementptr i16, ptr %.24.i, i64 %.550.sroa.0.3.i.i
  %.734.i.i = select i1 %.560.i.i, i64 %.54.i, i64 0
  %.735.i.i = add i64 %.734.i.i, %.389.0839.i.i
  %.738.i.i = icmp slt i64 %.735.i.i, 0
  br i1 %.738.i.i, label %B1016.endif.endif.else.if.i.i, label %B1016.endif.endif.else.endif.i.i, !prof !18

B1016.endif.endif.else.if.i.i:                    ; preds = %B1016.endif.else.endif.endif.endif.i.i
  br label %B1016.endif.endif.else.endif.i.i

B1016.endif.endif.else.endif.i.i:                 ; preds = %B1016.endif.endif.else.if.i.i, %B1016.endif.else.endif.endif.endif.i.i
  %.723.sroa.0.1.i.i = phi i64 [ 0, %B1016.endif.endif.else.if.i.i ], [ %.735.i.i, %B1016.endif.else.endif.endif.endif.i.i ]
  %.743.not.i.i = icmp slt i64 %.735.i.i, %.54.i
  br i1 %.743.not.i.i, label %B1016.endif.endif.else.endif.endif.endif.i.i, label %B1016.endif.endif.else.endif.if.i.i, !prof !24

B1016.endif.endif.else.endif.if.i.i:              ; preds = %B1016.endif.endif.else.endif.i.i
  br label %B1016.endif.endif.else.endif.endif.endif.i.i

B1016.endif.endif.else.endif.endif.endif.i.i:     ; preds = %B1016.endif.endif.else.endif.if.i.i, %B1016.endif.endif.else.endif.i.i
  %.723.sroa.0.3.i.i = phi i64 [ %.54.i, %B1016.endif.endif.else.endif.if.i.i ], [ %.723.sroa.0.1.i.i, %B1016.endif.endif.else.endif.i.i ]
  %.836.i.i = getelementptr i16, ptr %.60.i, i64 %.723.sroa.0.3.i.i
  %.925.i.i = select i1 %.560.i.i, i64 %.90.i, i64 0
  %.926.i.i = add i64 %.925.i.i, %.389.0839.i.i
  %.929.i.i = icmp slt i64 %.926.i.i, 0
  br i1 %.929.i.i, label %B1016.endif.endif.endif.else.if.i.i, label %B1016.endif.endif.endif.else.endif.i.i, !prof !18

B1016.endif.endif.endif.else.if.i.i:              ; preds = %B1016.endif.endif.else.endif.endif.endif.i.i
  br label %B1016.endif.endif.endif.else.endif.i.i

B1016.endif.endif.endif.else.endif.i.i:           ; preds = %B1016.endif.endif.endif.else.if.i.i, %B1016.endif.endif.else.endif.endif.endif.i.i
  %.914.sroa.0.1.i.i = phi i64 [ 0, %B1016.endif.endif.endif.else.if.i.i ], [ %.926.i.i, %B1016.endif.endif.else.endif.endif.endif.i.i ]
  %.934.not.i.i = icmp slt i64 %.926.i.i, %.90.i
  br i1 %.934.not.i.i, label %B1016.endif.endif.endif.else.endif.endif.endif.i.i, label %B1016.endif.endif.endif.else.endif.if.i.i, !prof !24

B1016.endif.endif.endif.else.endif.if.i.i:        ; preds = %B1016.endif.endif.endif.else.endif.i.i
  br label %B1016.endif.endif.endif.else.endif.endif.endif.i.i

B1016.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B1016.endif.endif.endif.else.endif.if.i.i, %B1016.endif.endif.endif.else.endif.i.i
  %.914.sroa.0.3.i.i = phi i64 [ %.90.i, %B1016.endif.endif.endif.else.endif.if.i.i ], [ %.914.sroa.0.1.i.i, %B1016.endif.endif.endif.else.endif.i.i ]
  %.1027.i.i = getelementptr float, ptr %.96.i, i64 %.914.sroa.0.3.i.i
  %.1098.i.i = select i1 %.560.i.i, i64 %.126.i, i64 0
  %.1099.i.i = add i64 %.1098.i.i, %.389.0839.i.i
  %.1102.i.i = icmp slt i64 %.1099.i.i, 0
  br i1 %.1102.i.i, label %B1016.endif.endif.endif.endif.else.if.i.i, label %B1016.endif.endif.endif.endif.else.endif.i.i, !prof !18

B1016.endif.endif.endif.endif.else.if.i.i:        ; preds = %B1016.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B1016.endif.endif.endif.endif.else.endif.i.i

B1016.endif.endif.endif.endif.else.endif.i.i:     ; preds = %B1016.endif.endif.endif.endif.else.if.i.i, %B1016.endif.endif.endif.else.endif.endif.endif.i.i
  %.1087.sroa.0.1.i.i = phi i64 [ 0, %B1016.endif.endif.endif.endif.else.if.i.i ], [ %.1099.i.i, %B1016.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1107.not.i.i = icmp slt i64 %.1099.i.i, %.126.i
  br i1 %.1107.not.i.i, label %B1016.endif.endif.endif.endif.else.endif.endif.endif.i.i, label %B1016.endif.endif.endif.endif.else.endif.if.i.i, !prof !24

B1016.endif.endif.endif.endif.else.endif.if.i.i:  ; preds = %B1016.endif.endif.endif.endif.else.endif.i.i
  br label %B1016.endif.endif.endif.endif.else.endif.endif.endif.i.i

B1016.endif.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B1016.endif.endif.endif.endif.else.endif.if.i.i, %B1016.endif.endif.endif.endif.else.endif.i.i
  %.1087.sroa.0.3.i.i = phi i64 [ %.126.i, %B1016.endif.endif.endif.endif.else.endif.if.i.i ], [ %.1087.sroa.0.1.i.i, %B1016.endif.endif.endif.endif.else.endif.i.i ]
  %.1200.i.i = getelementptr float, ptr %.132.i, i64 %.1087.sroa.0.3.i.i
  %14 = tail call i64 @llvm.smax.i64(i64 %.490.i.i, i64 0)
  %15 = tail call i64 @llvm.umin.i64(i64 %14, i64 1024)
  %.1330832.not.i.i = icmp slt i64 %.490.i.i, 1
  br i1 %.1330832.not.i.i, label %B20949.i.i, label %B1046.if.i.i

B1046.if.i.i:                                     ; preds = %B1016.endif.endif.endif.endif.else.endif.endif.endif.i.i, %B1046.if.i.i
  %.1277.0834.i.i = phi i64 [ %.1339.i.i, %B1046.if.i.i ], [ %15, %B1016.endif.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1274.0833.i.i = phi i64 [ %.1343.i.i, %B1046.if.i.i ], [ 0, %B1016.endif.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1339.i.i = add nsw i64 %.1277.0834.i.i, -1
  %.1343.i.i = add nuw nsw i64 %.1274.0833.i.i, 1
  %16 = getelementptr i16, ptr %.663.i.i, i64 %.1274.0833.i.i
  %.1401.i.i = load i16, ptr %16, align 2, !noalias !19
  %17 = and i16 %.1401.i.i, 32767
  %.1408.i.i = zext nneg i16 %17 to i64
  %.1409.i.i = shl i64 %.1408.i.i, %.123.i.i
  %.1418.i.i = add i64 %.1409.i.i, %.127.i.i
  %.1419.i.i = trunc i64 %.1418.i.i to i32
  %18 = getelementptr i32, ptr %data.i.i.i.i.i.i, i64 %.1274.0833.i.i
  store i32 %.1419.i.i, ptr %18, align 4, !noalias !19
  %19 = and i64 %.1409.i.i, 4294967295
  %.1453.not.i.i = icmp eq i64 %19, 0
  %.1459.i.i = sub i64 %.1409.i.i, %.127.i.i
  %.1462.i.i = trunc i64 %.1459.i.i to i32
  %"$phi918.2.2.2.i.i" = select i1 %.1453.not.i.i, i32 0, i32 %.1462.i.i
  %20 = getelementptr i8, ptr %18, i64 4096
  store i32 %"$phi918.2.2.2.i.i", ptr %20, align 4, !noalias !19
  %21 = getelementptr i16, ptr %.836.i.i, i64 %.1274.0833.i.i
  %.1539.i.i = load i16, ptr %21, align 2, !noalias !19
  %22 = and i16 %.1539.i.i, 32767
  %.1548.i.i = zext nneg i16 %22 to i64
  %.1549.i.i = shl i64 %.1548.i.i, %.123.i.i
  %23 = lshr i16 %.1539.i.i, 15
  %.1554.i.i = zext nneg i16 %23 to i64
  %.1557.i.i = shl nuw nsw i64 %.1554.i.i, 31
  %.1561.i.i = or i64 %.1549.i.i, %.1557.i.i
  %.1562.i.i = trunc i64 %.1561.i.i to i32
  %24 = getelementptr i8, ptr %18, i64 8192
  store i32 %.1562.i.i, ptr %24, align 4, !noalias !19
  %.1330.i.i = icmp samesign ugt i64 %.1277.0834.i.i, 1
  br i1 %.1330.i.i, label %B1046.if.i.i, label %B1436.if.i.i

B1436.if.i.i:                                     ; preds = %B1046.if.i.i, %B1436.i.i
  %.1632.0837.i.i = phi i64 [ %.1694.i.i, %B1436.i.i ], [ %15, %B1046.if.i.i ]
  %.1629.0836.i.i = phi i64 [ %.1698.i.i, %B1436.i.i ], [ 0, %B1046.if.i.i ]
  %.1694.i.i = add nsw i64 %.1632.0837.i.i, -1
  %.1698.i.i = add nuw nsw i64 %.1629.0836.i.i, 1
  %25 = getelementptr i16, ptr %.663.i.i, i64 %.1629.0836.i.i
  %.1756.i.i = load i16, ptr %25, align 2, !noalias !19
  %26 = and i16 %.1756.i.i, 32767
  %narrow.i.i = add nuw i16 %26, 1
  %.1765.i.i = zext i16 %narrow.i.i to i32
  %.1767.i.i = icmp samesign ugt i32 %_limit_of_v511__vphi104_0.2.0.i.i, %.1765.i.i
  br i1 %.1767.i.i, label %B1454.i.i, label %B1456.i.i

_ZN13_3cdynamic_3e5entryB4v507B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %NRT_decref.exit706.i.i, %.3.endif.if.i729.i.i, %0
  %27 = phi i64 [ -9223372036854775808, %0 ], [ 0, %.3.endif.if.i729.i.i ], [ 0, %NRT_decref.exit706.i.i ]
  ret i64 %27
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v507B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v507B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v507B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %excinfo"}
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
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels9intervals13narrow_boundsB4v508B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels9intervals13narrow_boundsB4v508B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
!16 = distinct !{!16, !15, !"_ZN14sparse_kernels9intervals13narrow_boundsB4v508B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %excinfo"}
!17 = !{!11, !13, !14, !16, !1, !3}
!18 = !{!"branch_weights", i32 1, i32 99}
!19 = !{!14, !16, !1, !3}
!20 = !{!21, !23, !14, !16, !1, !3}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29: %excinfo"}
!24 = !{!"branch_weights", i32 99, i32 1}
